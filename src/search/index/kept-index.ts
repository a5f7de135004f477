import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file of an index, with its path. */
export type IndexFile = { path: string; content: string | Uint8Array };

/**
 * Puts the search index into `to`: the one that an earlier build has kept in `folder` under the same key, otherwise
 * the files that `make` returns, which are then kept in place of the earlier ones. The key has to cover all that is
 * indexed, and the program. An interrupted build leaves no half-written index.
 */
export async function keptIndex(
  folder: string,
  key: string,
  to: string,
  make: () => Promise<readonly IndexFile[]>,
): Promise<void> {
  const kept = join(folder, key);
  await mkdir(folder, { recursive: true });
  if (!(await readdir(folder)).includes(key)) {
    const files = await make();
    const begun = `${kept}.part`;
    await rm(folder, { recursive: true, force: true });
    // A newsroom without a release has an index without a file.
    await mkdir(begun, { recursive: true });
    await Promise.all(files.map(({ path, content }) => write(join(begun, path), content)));
    await rename(begun, kept);
  }
  await cp(kept, to, { recursive: true });
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
