/** The words of every language by its code. */
export type Dictionaries<Words> = ReadonlyMap<string, Words>;

/** The words of a language, or of the one of which it is a region’s; undefined where there are neither. */
export const ownWords = <Words>(dictionaries: Dictionaries<Words>, language: string): Words | undefined =>
  dictionaries.get(language) ?? dictionaries.get(language.split('-')[0] ?? '');

/**
 * The words of a language, else of the one of which it is a region’s, else English ones. All words of this product are
 * looked up here, so nobody reads a page in one language and its buttons in another.
 */
export function lookup<Words>(dictionaries: Dictionaries<Words>, language: string): Words {
  const words = ownWords(dictionaries, language) ?? dictionaries.get('en');
  if (words === undefined) throw new Error('There are no English words.');
  return words;
}
