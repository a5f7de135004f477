import { z } from 'zod';
import type { OwnWords } from '../../i18n/own-words.ts';
import { houseWordsIn } from '../../i18n/words.ts';
import { line } from '../kinds.ts';

const schemas = new Map<string, z.ZodType<OwnWords>>();

/**
 * `content/words/<language>.yaml`: words of the interface that the newsroom says in its own way, in the groups of the
 * dictionary. Sentences that hold numbers or names are made by the program and cannot be replaced.
 */
export function ownWordsSchema(language: string): z.ZodType<OwnWords> {
  const known = schemas.get(language);
  if (known) return known;
  const schema = groupOf(houseWordsIn(language)) as unknown as z.ZodType<OwnWords>;
  schemas.set(language, schema);
  return schema;
}

function groupOf(words: object): z.ZodObject {
  const fields = Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, z.ZodType][] => {
    if (typeof value === 'string')
      return [[key, line(1, 300).optional().meta({ description: value, example: value })]];
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isGroup ? [[key, groupOf(value).optional()]] : [];
  });
  return z.strictObject(Object.fromEntries(fields));
}
