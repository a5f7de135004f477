import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { digestOfFile } from '../../files/file-digest.ts';

/** The digest of a shipped file. `member` is a file within it, if it is a press kit. */
export type ShippedDigest = { digest: string; path: string; member?: string };

/** Whether people may have a file from here: what is written after this list, and what only servers read, they do not. */
const isTaken = (path: string): boolean =>
  !/^verify\/(?:index\.json$|prints\/|files\/|texts\/)/.test(path) &&
  !/^SHA256SUMS\.txt(?:\.sig)?$/.test(path) &&
  !/(?:^|\/)[_.][^/]*$/.test(path);

/** The digests of all shipped files, and of those within press kits, sorted by path. */
export function shippedDigests(folder: string, files: readonly string[]): ShippedDigest[] {
  return files
    .filter(isTaken)
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((path): ShippedDigest[] => {
      const file = join(folder, path);
      const own = { digest: digestOfFile(file), path };
      return path.endsWith('/press-kit.zip') ? [own, ...membersOf(readFileSync(file), path)] : [own];
    });
}

/** The files of a press kit, by its own list of sums. */
function membersOf(kit: Uint8Array, path: string): ShippedDigest[] {
  const found = unzipSync(kit, { filter: ({ name }) => /^[^/]+\/SHA256SUMS$/.test(name) });
  return Object.values(found).flatMap((sums) =>
    Array.from(strFromU8(sums).matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm), ([, digest = '', member = '']) => ({
      digest,
      path,
      member,
    })),
  );
}

/** The list of sums that `sha256sum --check` reads, from the root of the newsroom. */
export const sumsFile = (digests: readonly ShippedDigest[]): string =>
  digests
    .filter(({ member }) => member === undefined)
    .map(({ digest, path }) => `${digest}  ${path}\n`)
    .join('');
