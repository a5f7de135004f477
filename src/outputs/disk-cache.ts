import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * What is costly to make and depends on nothing but its key: read from `folder` when an earlier build has made it,
 * else made now and kept. A build that is broken off leaves no half file.
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
