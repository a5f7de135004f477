import type { z } from 'zod';
import { parse } from '../body/parse.ts';
import { readText } from './files.ts';
import { dataOf, nothing, type Prose, proseOf, whole, type Written } from './written.ts';

/** Reads a `.yaml` file against its schema. */
export async function readData<T>(path: string, schema: z.ZodType<T>): Promise<Written<T>> {
  const text = await readText(path);
  return text === undefined ? { remarks: [{ ...whole, rule: 'notUtf8', facts: {} }] } : dataOf(text, schema);
}

/** Reads an `.mdx` file: frontmatter against its schema, body against the policy with these components. */
export async function readProse<T>(
  path: string,
  language: string,
  schema: z.ZodType<T>,
  allowed: readonly string[],
): Promise<Prose<T>> {
  const source = await readText(path);
  if (source === undefined) {
    return { ...nothing, source: '', remarks: [{ ...whole, rule: 'notUtf8', facts: {} }] };
  }
  return proseOf(source, language, parse(source, language), schema, allowed);
}
