import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openPack, writePack } from '../../files/pack.ts';

/** The part of the index that is made of texts: how its prints are cut, and its files. */
export type PrintFiles = { depth: number; files: [kind: 'prints' | 'texts', name: string, text: string][] };

/** The one part of the pack. */
const part = 'prints';

/**
 * What an earlier build has left in the file `path` under the same key, or else what `make` returns, which is then left
 * there. The key has to cover all texts, and the program. What is damaged or half written is made again.
 */
export function keptPrints(path: string, key: string, make: () => PrintFiles): PrintFiles {
  const known = openPack(path, key).get(part);
  if (known) return JSON.parse(new TextDecoder().decode(known)) as PrintFiles;
  const made = make();
  mkdirSync(dirname(path), { recursive: true });
  writePack(path, key, new Map([[part, Buffer.from(JSON.stringify(made))]]));
  return made;
}
