import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Pagefind = {
  options: (options: { basePath: string; noWorker: boolean }) => Promise<void>;
  search: (term: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  destroy: () => Promise<void>;
};

/** The number of results that are checked. */
const looked = 10;

/**
 * The first addresses that the live index finds. The program is that of the last build: data from a server is never run
 * as code.
 */
export async function searchLive(program: string, index: string, term: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-search-'));
  try {
    // A copy for each index, because the program caches the first one that it loads.
    const copy = join(folder, 'pagefind.mjs');
    await copyFile(program, copy);
    const pagefind = (await import(pathToFileURL(copy).href)) as Pagefind;
    await pagefind.options({ basePath: index, noWorker: true });
    const { results } = await pagefind.search(term);
    const found = await Promise.all(results.slice(0, looked).map((result) => result.data()));
    return found.map(({ url }) => url);
  } finally {
    await rm(folder, { recursive: true });
  }
}
