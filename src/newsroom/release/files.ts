import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lookup } from 'mrmime';
import { digestOf } from '../../files/digest.ts';
import { slugOf, yearAndMonth } from '../../model/address/urls.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';

/** A file beside a text. Messages name it by its `label`. */
type File = { name: string; digest: string; path: string; label: string };

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
    let date: [string, string] = ['', ''];
    for (const { data, filePath } of releases.versions(folder).values()) {
      date = yearAndMonth(data.publishedAt, timeZone);
      for (const [name, { digest }] of Object.entries(data.files)) {
        files.set(name, {
          label: `${folder}/${name}`,
          name,
          digest,
          path: join(dirname(filePath ?? ''), name),
        });
      }
    }
    const [year, month] = date;
    return [...files.values()].map((file) => ({
      params: { year, month, slug: slugOf(folder), file: file.name },
      props: file,
    }));
  });
}

/** The bytes of a file. They must be the same as at the gate. */
export async function fileOf({ label, name, digest, path }: File) {
  const bytes = await readFile(path);
  if (digestOf(bytes) !== digest)
    throw new Error(`${label} changed while the newsroom was being built. Build again.`);
  return { bytes, type: lookup(name) ?? 'application/octet-stream' };
}
