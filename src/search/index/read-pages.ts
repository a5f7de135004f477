import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../files/digest.ts';
import { programDigest } from '../../files/program-digest.ts';
import { type AddressedPage, type IndexedPage, indexedPage } from './indexed-page.ts';
import type { SearchedPage } from './spans.ts';

/** What was read of shipped pages, by the digest of their HTML. */
export type ReadPages = ReadonlyMap<string, IndexedPage>;

/** The pages of a span. One with the same HTML as before is taken from what was read then: its parsing is half of the work. */
export async function pagesInSpan(
  span: readonly SearchedPage[],
  site: string,
  former: ReadPages,
): Promise<{ pages: AddressedPage[]; read: ReadPages }> {
  const read = new Map<string, IndexedPage>();
  const pages: AddressedPage[] = [];
  for (const { address, digest } of span) {
    const page = former.get(digest) ?? indexedPage(await readFile(join(site, address, 'index.html'), 'utf8'));
    if (!page) continue;
    read.set(digest, page);
    pages.push({ address, page });
  }
  return { pages, read };
}

/** A file of what was read: its own digest, which covers the program, and then the pages. */
export function readPagesFile(read: ReadPages): string {
  const json = JSON.stringify([...read]);
  return `${sealOf(json)}\n${json}`;
}

/** What such a file holds. Nothing, if another program wrote it or it is damaged: then the pages are read again. */
export function readPagesIn(file: string): ReadPages {
  const end = file.indexOf('\n');
  const json = file.slice(end + 1);
  if (end < 0 || file.slice(0, end) !== sealOf(json)) return new Map();
  return new Map(JSON.parse(json) as [string, IndexedPage][]);
}

const sealOf = (json: string): string => digestOf(`${programDigest()}\n${json}`);
