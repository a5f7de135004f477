import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { asideOf } from './aside.ts';
import { digestOf } from './digest.ts';

/** What a pack begins with: the digest of all that follows. */
const sealLength = 64;
const lineEnd = 0x0a;

type Index = { program: string; parts: [key: string, length: number][] };

/**
 * The parts of a pack that this program has written, by their keys. Empty if there is no such file, if another program has
 * written it, or if not every byte is as it was written.
 */
export function openPack(path: string, program: string): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  if (!existsSync(path)) return parts;
  const file = readFileSync(path);
  const sealed = file.subarray(sealLength);
  if (file.subarray(0, sealLength).toString('latin1') !== digestOf(sealed)) return parts;
  const indexEnd = sealed.indexOf(lineEnd);
  const index = JSON.parse(sealed.subarray(0, indexEnd).toString('utf8')) as Index;
  if (index.program !== program) return parts;
  let at = indexEnd + 1;
  for (const [key, length] of index.parts) {
    parts.set(key, sealed.subarray(at, at + length));
    at += length;
  }
  return parts;
}

/** Replaces a pack in one step. Its folder exists. */
export function writePack(path: string, program: string, parts: ReadonlyMap<string, Uint8Array>): void {
  const index: Index = { program, parts: Array.from(parts, ([key, { length }]) => [key, length]) };
  const sealed = Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...parts.values()]);
  const aside = asideOf(path);
  writeFileSync(aside, Buffer.concat([Buffer.from(digestOf(sealed), 'latin1'), sealed]));
  renameSync(aside, path);
}
