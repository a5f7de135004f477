import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from './headers/headers-file.ts';
import type { Target } from './headers/rules.ts';
import { pack } from './pack.ts';

/**
 * Prepares a folder for a host that takes one: packed files for those that send them, `_headers` for those that read
 * it, and a mark for GitHub, which would leave out every folder that begins with an underscore.
 * `folder` is what stands at the address of the newsroom; what the host has above it is not ours.
 */
export async function prepareFolder(out: string, folder: string, target: Target): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(out, folder, { recursive: true });
  await pack(folder);
  await writeFile(join(folder, '_headers'), headersFile(target));
  await writeFile(join(folder, '.nojekyll'), '');
}
