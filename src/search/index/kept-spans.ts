import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../../files/digest.ts';
import { keepReadPages, type ReadPages, readPagesIn } from './read-pages.ts';
import type { WordCounts } from './word-counts.ts';

/** A file of an index, with its path. */
export type IndexFile = { path: string; content: string | Uint8Array };

/** The index of a span as it is kept: the folder of its files, and the words of its texts. */
export type KeptSpan = { files: string; words: WordCounts };

/** The index of a span as it is made, with what was read of its pages. */
type MadeSpan = { files: readonly IndexFile[]; words: WordCounts; read: ReadPages };

/**
 * The name of a span: `place` says which pages belong there (`de-2025-01`), and `key` has to cover all of them that is
 * indexed, and the program.
 */
export type SpanName = { place: string; key: string };

const [filesFolder, wordsName, pagesName, sumsName] = ['files', 'words.json', 'pages', 'sums.json'];
const nameOf = ({ place, key }: SpanName): string => `${place}.${key}`;

/**
 * The index of a span: the one that an earlier build has kept in `folder` under the same name, otherwise what `make` returns,
 * which is then kept. `make` gets what was read for the former span of the place. An interrupted build leaves no half-written
 * index, and one of which a file is missing or damaged is made again: it would be shipped without the words of that file.
 */
export async function keptSpan(
  folder: string,
  name: SpanName,
  make: (former: ReadPages) => Promise<MadeSpan>,
): Promise<KeptSpan> {
  const kept = join(folder, nameOf(name));
  await mkdir(folder, { recursive: true });
  const known = await wordsOfWhole(kept);
  if (known) return { files: join(kept, filesFolder), words: known };
  await rm(kept, { recursive: true, force: true });
  const names = await readdir(folder);
  const former = names.find((one) => one.startsWith(`${name.place}.`) && !one.endsWith(begun));
  const { files, words, read } = await make(
    former === undefined ? new Map() : readPagesIn(join(folder, former, pagesName)),
  );
  const part = `${kept}${begun}`;
  await rm(part, { recursive: true, force: true });
  const all: IndexFile[] = [
    ...files.map(({ path, content }) => ({ path: join(filesFolder, path), content })),
    { path: wordsName, content: JSON.stringify([...words]) },
  ];
  await mkdir(join(part, filesFolder), { recursive: true });
  await Promise.all(all.map(({ path, content }) => write(join(part, path), content)));
  keepReadPages(join(part, pagesName), read);
  const sums = all.map(({ path, content }): [string, string] => [path, digestOf(content)]);
  await write(join(part, sumsName), JSON.stringify(sums));
  await rename(part, kept);
  return { files: join(kept, filesFolder), words };
}

/** The words of a kept span. Undefined unless every file is there as it was written, and no other: all of them are shipped. */
async function wordsOfWhole(kept: string): Promise<WordCounts | undefined> {
  try {
    const sums = JSON.parse(await readFile(join(kept, sumsName), 'utf8')) as [string, string][];
    const there = await readdir(join(kept, filesFolder), { recursive: true, withFileTypes: true });
    if (there.filter((one) => one.isFile()).length !== sums.length - 1) return undefined;
    for (const [path, sum] of sums) if (digestOf(await readFile(join(kept, path))) !== sum) return undefined;
    return new Map(JSON.parse(await readFile(join(kept, wordsName), 'utf8')) as [string, number][]);
  } catch {
    return undefined;
  }
}

const begun = '.part';

/** Forgets the spans of earlier builds that have none of these names. */
export async function forgetSpans(folder: string, names: readonly SpanName[]): Promise<void> {
  const kept = new Set(names.map(nameOf));
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder))
    if (!kept.has(name)) await rm(join(folder, name), { recursive: true });
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
