import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestOf } from '../../files/digest.ts';

/** The part of the index that is made of texts: how its prints are cut, and its files. */
export type PrintFiles = { depth: number; files: [kind: 'prints' | 'texts', name: string, text: string][] };

/**
 * What an earlier build has left in the file `path` under the same key, or else what `make` returns, which is then left
 * there. The key has to cover all texts, and the program. What is damaged or half written is made again.
 */
export async function keptPrints(
  path: string,
  key: string,
  make: () => PrintFiles | Promise<PrintFiles>,
): Promise<PrintFiles> {
  const known = read(path, key);
  if (known) return known;
  const made = await make();
  const text = JSON.stringify(made);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, `${key} ${digestOf(text)}\n${text}`);
  await rename(`${path}.part`, path);
  return made;
}

function read(path: string, key: string): PrintFiles | undefined {
  try {
    const whole = readFileSync(path, 'utf8');
    const head = whole.indexOf('\n');
    const text = whole.slice(head + 1);
    return whole.slice(0, head) === `${key} ${digestOf(text)}` ? (JSON.parse(text) as PrintFiles) : undefined;
  } catch {
    return undefined;
  }
}
