import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestOf } from '../../desk/files.ts';
import type { HeldBack } from './held-back.ts';

type Kept = { held: string; clean: string[] };

/** The digest of all that is held back: another canary, and every file has to be read again. */
export const digestOfHeld = ({ canaries, files }: HeldBack): string =>
  digestOf(JSON.stringify([canaries.map(({ words }) => words.join(' ')), [...files.keys()]]));

/** The files that an earlier build has read in vain for the same canaries, by the digest of name and bytes. */
export function knownFiles(path: string, held: string): Set<string> {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    return new Set(kept.held === held ? kept.clean : []);
  } catch {
    return new Set();
  }
}

export async function keepKnown(path: string, held: string, clean: Iterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify({ held, clean: [...clean].sort() } satisfies Kept));
}
