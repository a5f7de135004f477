import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asideOf } from '../../../files/aside.ts';

/** The bytes of a file before and after a change, by its path. None where there is no file. */
export type Sides = ReadonlyMap<string, { before: Buffer | undefined; after: Buffer | undefined }>;

/** A change of files that can be made and taken back. */
export type Exchange = {
  /**
   * Writes the change where the disk still has what was there before.
   * @throws what `refusalOf` says of the first file that somebody else has changed meanwhile
   */
  make: () => Promise<void>;
  /** Takes it back wherever the disk still has what was written. What somebody else wrote meanwhile stays. */
  undo: () => Promise<void>;
  /** @throws the same, if a file is not on the disk as it was written */
  confirm: () => Promise<void>;
};

/** A change of files on the disk. Nothing that anybody else writes between two of its steps is lost. */
export function exchangeOf(sides: Sides, refusalOf: (at: string) => Error): Exchange {
  const expect = async (at: string, bytes: Buffer | undefined): Promise<void> => {
    if (!isSame(await readIfThere(at), bytes)) throw refusalOf(at);
  };
  return {
    make: async () => {
      for (const [at, { before, after }] of sides) {
        await expect(at, before);
        await put(at, after);
      }
    },
    undo: async () => {
      for (const [at, { before, after }] of sides)
        if (isSame(await readIfThere(at), after)) await put(at, before);
    },
    confirm: async () => {
      for (const [at, { after }] of sides) await expect(at, after);
    },
  };
}

/** The bytes of a file, or none if it cannot be read. */
export const readIfThere = (at: string): Promise<Buffer | undefined> => readFile(at).catch(() => undefined);

const isSame = (a: Buffer | undefined, b: Buffer | undefined): boolean => (a && b ? a.equals(b) : a === b);

/**
 * Writes or removes a file. A new file replaces the old one in one step. An empty folder is removed, because git has
 * none.
 */
async function put(at: string, bytes: Buffer | undefined): Promise<void> {
  if (!bytes) {
    await rm(at, { force: true });
    await rmdir(dirname(at)).catch(() => undefined);
    return;
  }
  await mkdir(dirname(at), { recursive: true });
  const aside = asideOf(at);
  try {
    await writeFile(aside, bytes, { flag: 'wx' });
    await rename(aside, at);
  } finally {
    await rm(aside, { force: true });
  }
}
