import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../files/digest.ts';
import { programDigest } from '../../files/program-digest.ts';
import { type IndexSpan, spansFile } from '../spans/spans-file.ts';
import { textOf } from './indexed-page.ts';
import { type KeptSpan, keptSpan, type SpanName } from './kept-spans.ts';
import { languageIndex } from './language-index.ts';
import { pagesInSpan } from './read-pages.ts';
import { withoutEngine } from './span-files.ts';
import { type SearchedPage, spansOf } from './spans.ts';
import { countedTogether, wordCounts, type WordCounts } from './word-counts.ts';

/** The folders of the shipped pages, of the index, and of what is kept from build to build. */
export type IndexFolders = { site: string; to: string; cache: string };

/** The names of the spans of an index as they are kept, and the words of all its texts. */
export type ShelfIndex = { names: SpanName[]; words: WordCounts };

/**
 * Writes the index of one shelf, the texts or pictures of one language: an index for each span, one after the other, and the
 * list of spans. A span is made again only when a page of it has changed. `count` is called after each page.
 *
 * @throws if Pagefind cannot index a page.
 */
export async function shelfIndex(
  pages: readonly SearchedPage[],
  { site, to, cache }: IndexFolders,
  count: () => void,
  least?: number,
): Promise<ShelfIndex> {
  const spans = spansOf(pages, least);
  const listed: IndexSpan[] = [];
  const names: SpanName[] = [];
  const words: WordCounts[] = [];
  for (const span of spans) {
    const isNewest = span === spans.at(-1);
    // The newest span may have few texts: the one before it helps to split their compounds.
    const before = isNewest && names.length ? { key: names.at(-1)?.key, words: words.at(-1) } : undefined;
    const key = digestOf(
      JSON.stringify([
        ...[programDigest(), isNewest, before?.key],
        span.map(({ address, digest }) => [address, digest]),
      ]),
    );
    let made = 0;
    const kept: KeptSpan = await keptSpan(cache, { place: placeOf(span), key }, async (former) => {
      const { pages: own, read } = await pagesInSpan(span, site, former);
      const counts = wordCounts(own.map(({ page }) => textOf(page)));
      const files = await languageIndex(
        span[0]?.language ?? 'unknown',
        own,
        before?.words ? countedTogether([counts, before.words]) : counts,
        () => {
          made += 1;
          count();
        },
      );
      return { files: isNewest ? files : withoutEngine(files), words: counts, read };
    });
    for (; made < span.length; made += 1) count();
    const folder = isNewest ? '' : `spans/${nameOf(span)}/`;
    await cp(kept.files, join(to, folder), { recursive: true });
    names.push({ place: placeOf(span), key });
    words.push(kept.words);
    const years = new Set(span.flatMap(({ year }) => year ?? []));
    listed.unshift({ folder, pages: span.length, years: [...years].sort() });
  }
  await mkdir(to, { recursive: true });
  await writeFile(join(to, spansFile), JSON.stringify(listed));
  return { names, words: countedTogether(words) };
}

/** The months of a span: `202501-202512`. */
function nameOf(span: readonly SearchedPage[]): string {
  const [first, last] = [span[0], span.at(-1)].map((page) => (page?.month ?? '').replace('-', '') || '0');
  return `${first}-${last}`;
}

/** Where a span belongs, whatever its pages say: the shelf and its first month. */
function placeOf(span: readonly SearchedPage[]): string {
  const { language = '', isPicture = false, month = '' } = span[0] ?? {};
  return [language, ...(isPicture ? ['pictures'] : []), month || '0'].join('-');
}
