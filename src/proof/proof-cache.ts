import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestOf } from '../files/digest.ts';
import type { HeldBack, PublicSayings } from './held-back.ts';

/** The results that a build keeps for the next one. */
export type Known = {
  /** The digest of everything held back. With another one, every file has to be read again. */
  held: string;
  /** The files already proven clean, by the digest of name and bytes. */
  clean: string[];
  said: PublicSayings;
  /** The digest of the code that read them (`reader-digest.ts`). */
  reader: string;
};

export const digestOfHeld = ({ canaries, files }: HeldBack): string =>
  digestOf(JSON.stringify([canaries.map(({ words }) => words.join(' ')), [...files.keys()]]));

/** The results of an earlier build with the same `reader`. Undefined if there are none. */
export function readKnown(path: string, reader: string): Known | undefined {
  try {
    const known = JSON.parse(readFileSync(path, 'utf8')) as Known;
    return known.reader === reader ? known : undefined;
  } catch {
    return undefined;
  }
}

export async function keepKnown(path: string, known: Known): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(known));
}
