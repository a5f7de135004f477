/** The words of every language by its code. */
export type Dictionaries<Words> = ReadonlyMap<string, Words>;

/** The language, or the one of which it is a region’s; undefined when there are words in neither. */
export const ownLanguage = (dictionaries: Dictionaries<unknown>, language: string): string | undefined =>
  [language, language.split('-')[0] ?? ''].find((code) => dictionaries.has(code));

/**
 * The language whose words are read in place of a language’s: its own, else that of which it is a region’s, else
 * English. All words of this product are looked up here, so nobody reads a page in one language and its buttons in
 * another.
 */
export const spokenLanguage = (dictionaries: Dictionaries<unknown>, language: string): string =>
  ownLanguage(dictionaries, language) ?? 'en';

/**
 * The language whose words are read by whoever sits at this machine, from the environment (`LC_ALL`, `LC_MESSAGES`,
 * `LANG`).
 */
export function machineLanguage(dictionaries: Dictionaries<unknown>, environment: NodeJS.ProcessEnv): string {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || 'en';
  return spokenLanguage(dictionaries, locale.slice(0, 2).toLowerCase());
}

/** The words that are read in place of a language’s. */
export function lookup<Words>(dictionaries: Dictionaries<Words>, language: string): Words {
  const words = dictionaries.get(spokenLanguage(dictionaries, language));
  if (words === undefined) throw new Error('There are no English words.');
  return words;
}
