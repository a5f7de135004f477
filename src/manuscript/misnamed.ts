import { basename, join } from 'node:path';
import { filesBelow } from '../files/walk.ts';
import type { ReadPlace } from '../faults/name-flaws.ts';
import { idPattern } from '../schema/kinds.ts';
import { extensionOf } from './file-beside.ts';
import { brokenNamesIn, filesIn, foldersIn, kindAt, type Listed, notPlainIn } from './files.ts';
import { besideSheets, brandFormats, documentFormats } from './formats.ts';
import type { Misnamed } from './manuscript.ts';

/** The folders of the content, each with what it holds. */
const collections = [
  'organisations',
  'people',
  'topics',
  'places',
  'facts',
  'events',
  'pages',
  'releases',
] as const;
const ofTexts: readonly string[] = ['pages', 'releases'];

/** The language in the name of a text, `index.<language>.mdx`. */
export const languageIn = (name: string): string | undefined => /^index\.([A-Za-z-]+)\.mdx$/.exec(name)?.[1];

/** The language in the name of a file with own words, `<language>.yaml`. */
export const wordsLanguageIn = (name: string): string | undefined => /^([A-Za-z-]+)\.yaml$/.exec(name)?.[1];

/** Whether a file in the folder of a release is, or wants to be, a text in Markdown. All others are beside the text. */
export const isMarkdown = (name: string): boolean => /\.mdx?$/i.test(name);

/** The id in the name of a data file, `<id>.yaml`. */
export function idIn(name: string): string | undefined {
  const [, id = ''] = /^(.+)\.yaml$/.exec(name) ?? [];
  return idPattern.test(id) ? id : undefined;
}

/** What people put into the folder above, where the content has a repository of its own. */
const ofRepository = /^(?:readme|license|licence|contributing|changelog|security|codeowners)\b/i;

/**
 * Every file and folder of the content that nobody reads, except files beside a text, which rules compare with its words.
 * `languages` are those of the newsroom, undefined if they are unknown.
 */
export function misnamedIn(
  content: string,
  languages: readonly string[] | undefined,
  listed: Listed,
): Misnamed[] {
  const found: Misnamed[] = [];
  const shown = (...parts: string[]) => [basename(content), ...parts].join('/');
  const placeOf = (parts: readonly string[]) => ({ file: shown(...parts), found: parts.at(-1) ?? '' });
  const out = (where: ReadPlace, ...parts: string[]) =>
    found.push({ ...placeOf(parts), kind: 'place', where, hasTexts: isContent(parts.at(-1) ?? '') });

  function folderOut(where: ReadPlace, ...parts: string[]): void {
    const hasTexts = filesBelow(join(content, ...parts)).some(isContent);
    found.push({ ...placeOf(parts), kind: 'place', where, isFolder: true, hasTexts });
  }

  /** What cannot be read in any folder, whatever its name. */
  function unreadable(isRead: (name: string) => boolean, ...folder: string[]): void {
    const at = join(content, ...folder);
    for (const name of notPlainIn(at, isRead, listed))
      found.push({ file: shown(...folder, name), kind: 'file', found: name });
    for (const name of brokenNamesIn(at, listed))
      found.push({ file: shown(...folder, name), kind: 'name', found: name });
    const composed = new Set<string>();
    for (const name of [...filesIn(at, listed), ...foldersIn(at, listed)]) {
      const { size } = composed;
      if (composed.add(name.normalize('NFC')).size === size)
        found.push({ file: shown(...folder, name), kind: 'twin', found: name });
    }
  }

  for (const name of filesIn(content, listed))
    if (!isKnown(name) && !ofRepository.test(name)) out('content', name);
  for (const name of foldersIn(content, listed)) if (!isKnown(name)) folderOut('content', name);

  for (const collection of collections) {
    const kind = kindAt(join(content, collection));
    if (kind && kind !== 'folder') found.push({ file: shown(collection), kind: 'folder', found: collection });
    if (ofTexts.includes(collection)) textsIn(collection === 'pages' ? 'page' : 'release', collection);
    else dataIn(collection);
  }

  filesOnly('brand', (name) => brandFormats.includes(extensionOf(name)));
  filesOnly('words', (name) => {
    const language = wordsLanguageIn(name);
    return language !== undefined && languages?.includes(language) !== false;
  });

  /** A folder that has nothing but files of one kind. */
  function filesOnly(folder: 'brand' | 'words', isRead: (name: string) => boolean): void {
    const kind = kindAt(join(content, folder));
    if (kind && kind !== 'folder') found.push({ file: shown(folder), kind: 'folder', found: folder });
    unreadable(isRead, folder);
    for (const name of filesIn(join(content, folder), listed)) if (!isRead(name)) out(folder, folder, name);
    for (const name of foldersIn(join(content, folder), listed)) folderOut(folder, folder, name);
  }

  function dataIn(collection: string): void {
    unreadable((name) => name.endsWith('.yaml'), collection);
    for (const name of filesIn(join(content, collection), listed)) {
      if (besideSheets[collection]?.includes(extensionOf(name)) || idIn(name) !== undefined) continue;
      if (/\.(?:ya?ml|json|toml|mdx?)$/i.test(name))
        found.push({ file: shown(collection, name), kind: 'data', found: name });
      else out('data', collection, name);
    }
    for (const name of foldersIn(join(content, collection), listed))
      if (!name.endsWith('.yaml')) folderOut('data', collection, name);
  }

  function textsIn(where: 'page' | 'release', collection: string): void {
    unreadable(() => false, collection);
    for (const name of filesIn(join(content, collection), listed))
      out(where === 'page' ? 'pages' : 'releases', collection, name);
    for (const folder of foldersIn(join(content, collection), listed)) {
      const before = found.length;
      unreadable((name) => languageIn(name) !== undefined, collection, folder);
      const files = filesIn(join(content, collection, folder), listed);
      for (const name of files) {
        const file = shown(collection, folder, name);
        const language = languageIn(name);
        if (language === undefined && isMarkdown(name)) found.push({ file, kind: 'text', found: name });
        else if (language === undefined && where === 'page') out('page', collection, folder, name);
        else if (language !== undefined && languages && !languages.includes(language))
          found.push({ file, kind: 'language', found: name });
      }
      for (const name of foldersIn(join(content, collection, folder), listed))
        if (languageIn(name) === undefined) folderOut('nested', collection, folder, name);
      const hasText = files.some((name) => languageIn(name) !== undefined || seemsText(name));
      if (hasText || found.length > before) continue;
      const document = files.find((name) => documentFormats.includes(extensionOf(name))) ?? '';
      found.push({ file: shown(collection, folder), kind: 'empty', where, found: document });
    }
  }
  return found;
}

/** Whether a path is that of a file in which people write content. */
const isContent = (path: string): boolean => /\.(?:mdx?|ya?ml)$/i.test(path);

const isKnown = (name: string) =>
  ['newsroom.yaml', 'brand.yaml', 'brand', 'words'].includes(name) || collections.some((one) => one === name);

/** Whether a file looks like a text with another name: Windows hides the ending of `index.de.mdx.txt`. */
export const seemsText = (name: string): boolean =>
  /\.mdx?(?:\.(?:txt|text|bak|orig))?$/i.test(name) ||
  /^index(?:\.[a-z]{2,3}(?:-[a-z]+)*)?\.(?:txt|text|markdown|ya?ml|html?|rtf)$/i.test(name);
