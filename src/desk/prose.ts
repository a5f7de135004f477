import type { z } from 'zod';
import { parse } from '../body/parse.ts';
import { readText } from './files.ts';
import { dataOf, nothing, type Prose, proseOf, whole, type Written } from './written.ts';

/** Reads a `.yaml` file against its schema. */
export function readData<T>(path: string, schema: z.ZodType<T>): Written<T> {
  const text = readText(path);
  return text === undefined ? { remarks: [{ ...whole, rule: 'notUtf8', facts: {} }] } : dataOf(text, schema);
}

/** Reads an `.mdx` file: frontmatter against its schema, body against the policy with these components. */
export function readProse<T>(
  path: string,
  language: string,
  schema: z.ZodType<T>,
  allowed: readonly string[],
): Prose<T> {
  const source = readText(path);
  if (source === undefined) {
    return { ...nothing, source: '', remarks: [{ ...whole, rule: 'notUtf8', facts: {} }] };
  }
  return proseOf(source, language, parse(source, language), schema, allowed);
}
