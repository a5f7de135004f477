import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Pagefind = {
  options: (options: { basePath: string; noWorker: boolean }) => Promise<void>;
  search: (term: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  destroy: () => Promise<void>;
};

/** How many results a reader looks through. */
const looked = 10;

/**
 * The addresses that the live index finds first. Its program is that of the last build: what a server on the internet
 * sends is data here, never code.
 */
export async function searchLive(program: string, index: string, term: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-search-'));
  try {
    // A copy of its own for each index, for the program keeps the first that it has loaded.
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
