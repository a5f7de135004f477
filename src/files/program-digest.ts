import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.ts';
import { filesBelow } from './walk.ts';

let digest: string | undefined;

/**
 * The digest of the program in this folder, with its packages and the Node that runs it: two builds of one content by the
 * same program give the same bytes. Tests do not count.
 */
export const programDigest = (): string => (digest ??= read());

function read(): string {
  const sources = filesBelow('src').filter((name) => !name.includes('.test.'));
  const files = ['package-lock.json', 'astro.config.mjs', ...sources.map((name) => join('src', name))];
  return digestOf(
    JSON.stringify([process.versions, files.map((name) => [name, digestOf(readFileSync(name))])]),
  );
}
