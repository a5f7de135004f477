import { hasKit } from '../../model/life/kit.ts';
import { slugOf, yearAndMonth } from '../../model/address/urls.ts';
import { type File, fileOf, filesOf } from './files.ts';
import { pictureFactsOf } from './record-pictures.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { sightOf } from '../store/sight.ts';
import { storyKey } from '../store/kept-keys.ts';
import { recordOf } from './record.ts';

/** A file of a kit, by the digest of its original and its facts. `read` returns it as readers get it. */
export type SourceFile = Pick<File, 'name' | 'digest' | 'facts'> & { read(): ReturnType<typeof fileOf> };

/** The routes of all press kits of releases. */
export function kitPaths(newsroom: OpenNewsroom) {
  const { languages, timeZone } = newsroom;
  const releases = newsroom.archive;
  const [first = ''] = languages;
  return releases.for(first).flatMap(({ entry: { data } }) => {
    const [year, month] = yearAndMonth(data.publishedAt, timeZone);
    const params = { year, month, slug: slugOf(data.folder) };
    const cacheKey = storyKey(newsroom, data.folder);
    return hasKit(data, newsroom.now) ? [{ params, props: { folder: data.folder }, cacheKey }] : [];
  });
}

/** The content of a release's press kit: its text in every language, and its files. */
export function kitOf(whole: OpenNewsroom, { folder }: { folder: string }) {
  const newsroom = sightOf(whole, folder);
  const { languages } = newsroom;
  const versions = newsroom.archive.versions(folder);
  const entries = languages.flatMap((language) => versions.get(language) ?? []);
  const open = entries.filter(({ data }) => hasKit(data, newsroom.now));
  const files = new Map<string, SourceFile>();
  const facts = pictureFactsOf(newsroom, folder);
  for (const entry of open)
    for (const file of filesOf(entry, facts)) files.set(file.name, { ...file, read: () => fileOf(file) });
  return {
    folder,
    records: open.map((one) => recordOf(newsroom, one)),
    files: [...files.values()],
  };
}
export type KitSource = ReturnType<typeof kitOf>;
