import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * A result that is slow to make and depends only on its key: read from `folder` if an earlier build has made it,
 * otherwise made and kept. An interrupted build leaves no partial file.
 */
export async function kept(
  folder: string,
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, name);
  try {
    return await readFile(path);
  } catch {
    const bytes = new Uint8Array(await make());
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, bytes);
    await rename(`${path}.part`, path);
    return bytes;
  }
}
