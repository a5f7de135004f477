import type { CollectionEntry } from 'astro:content';
import { shownLanguage } from '../../model/text/languages.ts';
import { isPublic, liftOf, stateAt } from '../../gate/state.ts';

export type ReleaseEntry = CollectionEntry<'releases'>;

/** A release for readers of one language: in that language, or in another with a notice. */
export type Shown = { entry: ReleaseEntry; reader: string; isForeign: boolean };

/** The instant at which a release became public, in milliseconds. With an embargo that is its lift. */
export const publicSince = ({ data }: ReleaseEntry): number => liftOf(data);

/** Newest first. Releases of the same instant are sorted by folder. */
function newestFirst(a: ReleaseEntry, b: ReleaseEntry): number {
  return publicSince(b) - publicSince(a) || (a.data.folder < b.data.folder ? -1 : 1);
}

/** Every release of the store, by folder and for the readers of each language. */
export function archiveOf(releases: readonly ReleaseEntry[], languages: readonly string[], now: Date) {
  const folders = new Map<string, Map<string, ReleaseEntry>>();
  for (const entry of releases.toSorted(newestFirst)) {
    const versions = folders.get(entry.data.folder) ?? new Map<string, ReleaseEntry>();
    folders.set(entry.data.folder, versions.set(entry.data.language, entry));
  }
  const forReader = (reader: string): Shown[] =>
    [...folders.values()].flatMap((versions) => {
      const language = shownLanguage(reader, [...versions.keys()], languages);
      const entry = language === undefined ? undefined : versions.get(language);
      return entry ? [{ entry, reader, isForeign: language !== reader }] : [];
    });
  const byReader = new Map(
    languages.map((language) => {
      const all = forReader(language);
      return [language, { all, byFolder: new Map(all.map((shown) => [shown.entry.data.folder, shown])) }];
    }),
  );
  const written = new Map(
    [...byReader].map(([language, { all }]) => [
      language,
      all.flatMap(({ entry, isForeign }) =>
        !isForeign && isPublic(stateAt(entry.data, now)) ? [entry] : [],
      ),
    ]),
  );
  return {
    /** The language versions of a release. */
    versions: (folder: string) => folders.get(folder) ?? new Map<string, ReleaseEntry>(),
    /** All releases for the readers of a language, newest first. */
    for: (reader: string) => byReader.get(reader)?.all ?? [],
    /** The public releases written in a language, newest first, withdrawn ones included. */
    written: (language: string) => written.get(language) ?? [],
    /** One release for the readers of a language. */
    one: (folder: string, reader: string) => byReader.get(reader)?.byFolder.get(folder),
  };
}
export type Archive = ReturnType<typeof archiveOf>;
