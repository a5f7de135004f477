import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WordCounts } from './word-counts.ts';

/** A file of an index, with its path. */
export type IndexFile = { path: string; content: string | Uint8Array };

/** The index of a span as it is kept: the folder of its files, and the words of its texts. */
export type KeptSpan = { files: string; words: WordCounts };

const [filesFolder, wordsName] = ['files', 'words.json'];

/**
 * The index of a span: the one that an earlier build has kept in `folder` under the same key, otherwise what `make` returns, which
 * is then kept. The key has to cover all that is indexed, and the program. An interrupted build leaves no half-written
 * index.
 */
export async function keptSpan(
  folder: string,
  key: string,
  make: () => Promise<{ files: readonly IndexFile[]; words: WordCounts }>,
): Promise<KeptSpan> {
  const kept = join(folder, key);
  await mkdir(folder, { recursive: true });
  if (!(await readdir(folder)).includes(key)) {
    const { files, words } = await make();
    const begun = `${kept}.part`;
    await rm(begun, { recursive: true, force: true });
    await mkdir(join(begun, filesFolder), { recursive: true });
    await Promise.all(files.map(({ path, content }) => write(join(begun, filesFolder, path), content)));
    await write(join(begun, wordsName), JSON.stringify([...words]));
    await rename(begun, kept);
  }
  const words = JSON.parse(await readFile(join(kept, wordsName), 'utf8')) as [string, number][];
  return { files: join(kept, filesFolder), words: new Map(words) };
}

/** Forgets the spans of earlier builds that have none of these keys. */
export async function forgetSpans(folder: string, keys: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder))
    if (!keys.includes(name)) await rm(join(folder, name), { recursive: true });
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
