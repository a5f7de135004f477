import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lookup } from 'mrmime';
import { digestOf } from '../../files/digest.ts';
import { readDrawing } from '../../model/drawing/drawing.ts';
import { cleaned } from '../../model/picture/cleaned.ts';
import type { PictureFacts } from '../../model/picture/facts.ts';
import { slugOf, yearAndMonth } from '../../model/address/urls.ts';
import { factsKey } from '../store/kept-keys.ts';
import { pictureFactsOf } from './record-pictures.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';

/** A file beside a text or an organisation. Messages name it by its `label`. A picture has facts if a text shows it. */
export type File = {
  name: string;
  digest: string;
  path: string;
  label: string;
  facts?: PictureFacts | undefined;
};

/**
 * The routes of all original pictures and attachments that public releases name. Other files in a folder have no route.
 */
export function filePaths(newsroom: OpenNewsroom) {
  const { languages, timeZone } = newsroom;
  const releases = newsroom.archive;
  const folders = new Set(
    languages.flatMap((language) => releases.for(language).map(({ entry }) => entry.data.folder)),
  );
  return [...folders].flatMap((folder) => {
    const files = new Map<string, File>();
    const facts = pictureFactsOf(newsroom, folder);
    let date: [string, string] = ['', ''];
    for (const entry of releases.versions(folder).values()) {
      date = yearAndMonth(entry.data.publishedAt, timeZone);
      for (const file of filesOf(entry, facts)) files.set(file.name, file);
    }
    const [year, month] = date;
    return [...files.values()].map((file) => ({
      params: { year, month, slug: slugOf(folder), file: file.name },
      props: file,
      cacheKey: factsKey(newsroom, file),
    }));
  });
}

/** The files that a text names, with the facts of its pictures. A file is opened by its name on the disk. */
export const filesOf = (
  { data: { folder, files }, filePath }: ReleaseEntry,
  facts: ReadonlyMap<string, PictureFacts>,
): File[] =>
  Object.entries(files).map(([name, { digest, stored = name }]) => ({
    label: `${folder}/${name}`,
    name,
    digest,
    path: join(dirname(filePath ?? ''), stored),
    facts: facts.get(name),
  }));

/**
 * A file as readers get it. A picture is cleaned, and described if a text shows it; `untouched` says why it is not. A
 * drawing is printed again. This is
 * the only door for originals: pages, kits and organisations take their files here.
 * @throws when the file is not the one that passed the gate
 */
export async function fileOf({ label, name, digest, path, facts }: File) {
  const original = await readFile(path);
  if (digestOf(original) !== digest)
    throw new Error(`${label} changed while the newsroom was being built. Build again.`);
  const type = lookup(name) ?? 'application/octet-stream';
  if (type === 'image/svg+xml') return { type, bytes: printed(original, label) };
  return type.startsWith('image/') ? { type, ...cleaned(original, facts) } : { type, bytes: original };
}

function printed(original: Uint8Array, label: string): Uint8Array<ArrayBuffer> {
  const drawing = readDrawing(original);
  if ('faults' in drawing) throw new Error(`The gate let ${label} pass, which is no plain drawing.`);
  return new Uint8Array(Buffer.from(drawing.text));
}
