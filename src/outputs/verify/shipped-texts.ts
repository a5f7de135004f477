import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { twinFile } from '../../model/address/formats.ts';
import type { ShippedText } from './text-index.ts';

/** What the index reads of a release as ninjs, and of its versions. */
type Item = { bodies?: unknown[] };
type Versions = { versions: { text: { title: string; summary: string; body: string } }[] };

const versionsFile = 'versions.json';
const jsonFile = twinFile('json');

/**
 * The texts of a built site in `folder`, with their former versions. `files` are its paths. A withdrawn release without
 * its text has nothing to compare.
 */
export function shippedTexts(folder: string, files: readonly string[]): ShippedText[] {
  const all = new Set(files);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return files
    .filter((path) => isDated(path) && path.endsWith(`/${jsonFile}`))
    .flatMap((path): ShippedText[] => {
      const own = path.slice(0, -jsonFile.length);
      if (!(JSON.parse(read(path)) as Item).bodies) return [];
      const hasVersions = all.has(own + versionsFile);
      const former = hasVersions ? (JSON.parse(read(own + versionsFile)) as Versions).versions : [];
      return [
        {
          path: own,
          hasVersions,
          texts: [
            read(own + twinFile('txt')),
            ...former.map(({ text: { title, summary, body } }) => [title, summary, body].join('\n\n')),
          ],
        },
      ];
    });
}

/** Whether a path is one of those that `shippedTexts` reads. */
export const isOfText = (path: string): boolean =>
  isDated(path) && [jsonFile, twinFile('txt'), versionsFile].some((name) => path.endsWith(`/${name}`));

/** Whether a path lies in the folder of a release. */
export const isDated = (path: string): boolean => /^(?:[A-Za-z-]+\/)?\d{4}\/\d\d\/[^/]+\//.test(path);
