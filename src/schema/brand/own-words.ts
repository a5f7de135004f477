import { z } from 'zod';
import type { OwnWords } from '../../i18n/own-words.ts';
import { houseWordsIn } from '../../i18n/words.ts';
import type { Problem } from '../../faults/fault.ts';
import { line } from '../kinds.ts';

/**
 * What is in the dictionary and no text for readers: parts of regular expressions, the name by which a language is chosen,
 * and the texts with which a newsroom begins, which are files of its own from then on.
 */
const kept = new Set(['facts.units', 'facts.beforeNumbers', 'life.vagueTimes', 'languageName', 'firstTexts']);

const schemas = new Map<string, z.ZodType<OwnWords>>();

/**
 * `content/words/<language>.yaml`: words of the interface that the newsroom says in its own way, in the groups of the
 * dictionary. Sentences that hold numbers or names are made by the program and cannot be replaced.
 */
export function ownWordsSchema(language: string): z.ZodType<OwnWords> {
  const known = schemas.get(language);
  if (known) return known;
  const schema = groupOf(houseWordsIn(language), '') as unknown as z.ZodType<OwnWords>;
  schemas.set(language, schema);
  return schema;
}

function groupOf(words: object, above: string): z.ZodObject {
  const fields = Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, z.ZodType][] => {
    if (kept.has(`${above}${key}`)) return [];
    if (typeof value === 'string') return [[key, wordLike(value)]];
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isGroup ? [[key, groupOf(value, `${above}${key}.`).optional()]] : [];
  });
  return z.strictObject(Object.fromEntries(fields));
}

const placeholdersIn = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];

/** A word in place of one of the house, with all that the program replaces in it (`{count}`). */
const wordLike = (word: string) =>
  line(1, 300)
    .superRefine((text, context) => {
      const missing = placeholdersIn(word).filter((one) => !text.includes(one));
      const facts = { missing: missing.join(', ') };
      const params = { rule: 'lostPlaceholder', facts } satisfies Problem;
      if (missing.length) context.addIssue({ code: 'custom', params });
    })
    .optional()
    .meta({ description: word, example: word });
