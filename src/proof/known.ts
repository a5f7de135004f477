import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestOf } from '../files/digest.ts';
import type { HeldBack, PublicSayings } from './held-back.ts';

/** What a build keeps for the next one. */
export type Known = {
  /** The digest of all that is held back: another canary, and every file has to be read again. */
  held: string;
  /** The files that were read in vain, by the digest of name and bytes. */
  clean: string[];
  said: PublicSayings;
  /** The digest of what read them. */
  reader: string;
};

export const digestOfHeld = ({ canaries, files }: HeldBack): string =>
  digestOf(JSON.stringify([canaries.map(({ words }) => words.join(' ')), [...files.keys()]]));

/** What an earlier build has kept that read with the same `reader`; undefined when there was none. */
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
