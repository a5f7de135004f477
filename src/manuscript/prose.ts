import type { z } from 'zod';
import { longestBody } from '../body/reading/limits.ts';
import type { Problem } from '../faults/fault.ts';
import { readText } from './files.ts';
import { parseTried } from './trial/trial.ts';
import { dataOf, nothing, type Prose, proseOf, whole, type Written } from './parsed-file.ts';

/** A file with the longest frontmatter and the longest body. A larger one is here by mistake. */
const longest = 250_000;

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
  const { length } = source ?? '';
  if (source === undefined || length > longest) {
    const problem: Problem =
      source === undefined
        ? { rule: 'notUtf8', facts: {} }
        : { rule: 'tooLarge', facts: { max: longestBody, length } };
    return { ...nothing, source: '', remarks: [{ ...whole, ...problem }] };
  }
  return proseOf(source, language, parseTried(source, language), schema, allowed);
}
