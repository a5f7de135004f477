import type { Words } from './site/de/words.ts';

/** Words that a newsroom says in its own way, in the groups of the dictionary. */
export type OwnWords = { readonly [key: string]: string | OwnWords };

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The dictionary with the newsroom’s own words in place of its own. */
export const withOwnWords = (words: Words, own: OwnWords): Words => merged(words, own) as Words;

function merged(words: Record<string, unknown>, own: OwnWords): Record<string, unknown> {
  const replaced = Object.entries(own).map(([key, value]): [string, unknown] => {
    const given = words[key];
    return [key, typeof value === 'string' ? value : merged(isGroup(given) ? given : {}, value)];
  });
  return { ...words, ...Object.fromEntries(replaced) };
}
