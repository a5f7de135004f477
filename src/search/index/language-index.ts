import { createIndex } from 'pagefind';
import { aliasFinder } from './aliases.ts';
import { indexRecord } from './index-record.ts';
import { type AddressedPage, textOf } from './indexed-page.ts';
import type { IndexFile } from './kept-spans.ts';
import { inSmallParts } from './small-parts.ts';
import { wordCounts } from './word-counts.ts';
import { writtenFragments } from './written-fragments.ts';

/** Throws the errors of a call. Pagefind returns them in a list and never throws. */
function refuse(errors: string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * The files of an index in one language, with their paths in its folder. `counts` are the words by which compounds are split;
 * `count` is called after each page. Pagefind's process runs on until `close`.
 *
 * @throws if Pagefind cannot index a page.
 */
export async function languageIndex(
  language: string,
  pages: readonly AddressedPage[],
  counts = wordCounts(pages.map(({ page }) => textOf(page))),
  count: () => void = () => undefined,
): Promise<IndexFile[]> {
  // A comma stands only in numbers (`12,5`); without it Pagefind would take them for others (125).
  const { index, errors } = await createIndex({ forceLanguage: language, includeCharacters: ',' });
  refuse(errors);
  if (!index) throw new Error('Pagefind made no index.');
  const aliasesOf = aliasFinder(language, counts);
  const records = new Map(
    pages.map(({ address, page }) => [`/${address}`, indexRecord(page, aliasesOf(textOf(page), page.names))]),
  );
  for (const [url, { html }] of records) {
    refuse((await index.addHTMLFile({ url, content: html })).errors);
    count();
  }
  const { files, errors: unwritten } = await index.getFiles();
  refuse(unwritten);
  await index.deleteIndex();
  const engine = files.some(({ path }) => path === `wasm.${language}.pagefind`) ? language : 'unknown';
  const needed = files.filter(({ path }) => isNeeded(path, engine));
  return inSmallParts(writtenFragments(needed, records), language);
}

/** Whether a file of Pagefind is shipped. Its own interface and the engines of other languages are not. */
function isNeeded(path: string, engine: string): boolean {
  if (path.startsWith('wasm.')) return path === `wasm.${engine}.pagefind`;
  return !/^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(path);
}
