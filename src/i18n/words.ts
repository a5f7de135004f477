import type { Words } from './languages/de.ts';

type Dictionary = { words: Words };

/**
 * Every file in `languages/`, by its path: the name of a file is the code of its language, and nothing else has to know
 * of a new one. The bundler puts them all together; plain Node reads the folder.
 */
const files = import.meta.env
  ? import.meta.glob<Dictionary>('./languages/*.ts', { eager: true })
  : await readFolder(`${import.meta.dirname}/languages/`);

const dictionaries = new Map<string, Words>(
  Object.entries(files).map(([path, { words }]) => [path.replace(/^.*\/|\.ts$/g, ''), words]),
);

async function readFolder(folder: string): Promise<Record<string, Dictionary>> {
  // Not imported, for a browser has no such module.
  const { readdirSync } = process.getBuiltinModule('node:fs');
  const { pathToFileURL } = process.getBuiltinModule('node:url');
  const paths = readdirSync(folder).map((name) => folder + name);
  const load = async (path: string) =>
    (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Dictionary;
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await load(path)] as const)));
}

const found = (language: string): Words | undefined =>
  dictionaries.get(language) ?? dictionaries.get(language.split('-')[0] ?? '');

/** The words of every language. */
export const everyLanguage = (): Words[] => [...dictionaries.values()];

/** Whether a language, or the one of which it is a region’s, has a dictionary of ours. */
export const hasWords = (language: string): boolean => found(language) !== undefined;

/** The interface words of a language; one without a dictionary of ours reads English words, and the check says so. */
export function wordsIn(language: string): Words {
  const words = found(language) ?? dictionaries.get('en');
  if (!words) throw new Error('There are no English words.');
  return words;
}

/** A language's own name for itself (`한국어`), for language switches. */
export function languageName(language: string): string {
  return dictionaries.get(language)?.languageName ?? languageNameIn(language, language);
}

/** The name of one language in the words of another (`Koreanisch` in German). */
export function languageNameIn(shown: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(shown) ?? shown;
}

/** The parser's words for a footnote section. */
export function footnoteWords(language: string): { label: string; backLabel: string } {
  const { label, back } = wordsIn(language).footnotes;
  return { label, backLabel: back };
}

export type { Words };
