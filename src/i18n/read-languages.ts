import type { Dictionaries } from './lookup.ts';

/**
 * The words in the folders of all languages, by the names of the folders: nothing else has to know of a new language.
 * `files` are what the bundler or plain Node has found, by their paths (`./site/de/words.ts`).
 */
export const byLanguage = <Words>(files: Readonly<Record<string, Words>>): Dictionaries<Words> =>
  new Map(Object.entries(files).map(([path, words]) => [path.split('/')[2] ?? '', words]));

/** Adds the words of several languages, by the paths of their files. */
export function addWords<Words>(
  dictionaries: Map<string, Words>,
  files: Readonly<Record<string, Words>>,
): void {
  for (const [language, words] of byLanguage(files)) dictionaries.set(language, words);
}

/**
 * Loads the words of one language, or of all. A browser reads one: each weighs as much as a form, so none is there before
 * it is asked for. `files` load them, by their paths.
 */
export async function openWords<Words>(
  dictionaries: Map<string, Words>,
  files: Readonly<Record<string, () => Promise<Words>>>,
  language?: string,
): Promise<void> {
  for (const [one, load] of byLanguage(files))
    if (language === undefined || one === language) dictionaries.set(one, await load());
}

/** What the bundler finds by a pattern of all languages, in plain Node: what a file in each of their folders exports. */
export async function readLanguages<Words>(
  folder: './site' | './tools' | './desk' | './faults',
  file: string,
  name: string,
): Promise<Record<string, Words>> {
  // Not imported, for a browser has no such modules.
  const { existsSync, readdirSync } = process.getBuiltinModule('node:fs');
  const { pathToFileURL } = process.getBuiltinModule('node:url');
  const paths = readdirSync(`${import.meta.dirname}/${folder}`).map(
    (language) => `${folder}/${language}/${file}`,
  );
  const load = async (path: string) => {
    const url = pathToFileURL(`${import.meta.dirname}/${path}`).href;
    return ((await import(/* @vite-ignore */ url)) as Record<string, Words>)[name] as Words;
  };
  const found = paths.filter((path) => existsSync(`${import.meta.dirname}/${path}`));
  return Object.fromEntries(await Promise.all(found.map(async (path) => [path, await load(path)] as const)));
}
