import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPack, writePack } from '../../files/pack.ts';
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

/** Keeps what was read in a file, in a folder that exists. */
export function keepReadPages(path: string, read: ReadPages): void {
  const parts = Array.from(read, ([digest, page]): [string, Buffer] => [
    digest,
    Buffer.from(JSON.stringify(page)),
  ]);
  writePack(path, programDigest(), new Map(parts));
}

/** What such a file holds. Nothing, if another program wrote it or it is damaged: then the pages are read again. */
export function readPagesIn(path: string): ReadPages {
  const parts = Array.from(openPack(path, programDigest()), ([digest, bytes]): [string, IndexedPage] => [
    digest,
    JSON.parse(new TextDecoder().decode(bytes)) as IndexedPage,
  ]);
  return new Map(parts);
}
