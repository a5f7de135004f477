import { basename } from 'node:path';
import { digestOf } from '../../files/digest.ts';
import { dateOf } from '../../gate/state.ts';
import { isAged } from '../../model/life/age.ts';
import { changesOf } from '../../model/life/due.ts';
import { yearAndMonth } from '../../model/address/urls.ts';
import { datesFor } from './calendar-dates.ts';
import { once } from './once.ts';
import type { OpenNewsroom } from './newsroom.ts';
import type { ReleaseEntry, Shown } from './releases.ts';
import { hasPictures } from './pictures.ts';
import { peopleWithPages, replacementsOf } from './sight.ts';

/*
 * Keys of what a build may keep of the one before: as long as the key is the same, so are the bytes. Each covers all that
 * `sightOf` lets its output see. All are undefined where nothing is kept.
 */

const always = new Date(-8.64e15);

/** A text, and how far its life has gone: two instants with the same mark show the same. */
function stageOf({ now, timeZone }: OpenNewsroom, { id, digest, data }: ReleaseEntry) {
  const passed = changesOf(data, always, timeZone).filter(({ at }) => at <= now.getTime());
  // At the very instant of its first birthday a release is not old yet, and a moment later it is.
  return [id, digest, data.draft, passed.length, isAged(data, now)];
}

const shownMark = (newsroom: OpenNewsroom, shown: Shown | undefined) =>
  shown && [stageOf(newsroom, shown.entry), shown.isForeign];

/** What a link to a release shows. */
const linkMark = (shown: Shown | undefined) => {
  if (!shown) return undefined;
  const { folder, publishedAt, title, language } = shown.entry.data;
  return [folder, publishedAt, title, language];
};

/** What every output may show. */
const groundMark = once((newsroom) =>
  digestOf(
    JSON.stringify([
      newsroom.ground,
      newsroom.languages.map((reader) => hasPictures(newsroom, reader)),
      [...peopleWithPages(newsroom)].map(([reader, people]) => [reader, ...people.keys()]),
      // The menu leads to the calendar.
      newsroom.languages.filter((language) => datesFor(newsroom, language).length > 0),
    ]),
  ),
);

const storyKeys = once(() => new Map<string, string>());

/** The key of a release’s records, in all its languages, and so of its twins, its kit, its calendar and its items. */
export function storyKey(newsroom: OpenNewsroom, folder: string): string | undefined {
  if (newsroom.ground === undefined) return undefined;
  const known = storyKeys(newsroom);
  const { archive, languages } = newsroom;
  const key =
    known.get(folder) ??
    digestOf(
      JSON.stringify([
        groundMark(newsroom),
        [...archive.versions(folder).values()].map((entry) => stageOf(newsroom, entry)),
        replacementsOf(newsroom, folder).map((other) =>
          languages.map((reader) => shownMark(newsroom, archive.one(other, reader))),
        ),
      ]),
    );
  known.set(folder, key);
  return key;
}

const pageKeys = once(() => new Map<string, string | undefined>());

/** The key of a release’s page for the readers of a language, and of the pages of its versions and citations. */
export function pageKey(newsroom: OpenNewsroom, folder: string, reader: string): string | undefined {
  const known = pageKeys(newsroom);
  const name = `${folder} ${reader}`;
  if (!known.has(name)) known.set(name, keyOfPage(newsroom, folder, reader));
  return known.get(name);
}

function keyOfPage(newsroom: OpenNewsroom, folder: string, reader: string): string | undefined {
  const story = storyKey(newsroom, folder);
  const shown = newsroom.archive.one(folder, reader);
  if (story === undefined || !shown) return undefined;
  const { akin, previous, next } = newsroom.beside(shown);
  const [year, month] = yearAndMonth(dateOf(shown.entry.data), newsroom.timeZone);
  const months = newsroom.shelves(reader).byMonth.get(year);
  return digestOf(
    JSON.stringify([
      story,
      shownMark(newsroom, shown),
      [previous, next].map(linkMark),
      akin.map((one) => shownMark(newsroom, one)),
      [months !== undefined, months?.has(month)],
    ]),
  );
}

/**
 * The key of a page of a list: of all that it is given, and of the stories in these folders, whose pictures and texts it may
 * show. `factsOf` is only asked where something is kept.
 */
export const listKey = (
  newsroom: OpenNewsroom,
  factsOf: () => unknown,
  folders: Iterable<string>,
): string | undefined =>
  newsroom.ground === undefined
    ? undefined
    : digestOf(
        JSON.stringify(
          [newsroom.ground, factsOf(), [...folders].map((folder) => storyKey(newsroom, folder))],
          withoutPictures,
        ),
      );

/**
 * Astro ships the original of a picture as soon as somebody reads its address; only its path may be read, which `in` does not
 * find. Its bytes are in the key of its story, or in the ground.
 */
function withoutPictures(_: string, value: unknown): unknown {
  const { fsPath } = (value ?? {}) as { fsPath?: unknown };
  return typeof fsPath === 'string' ? basename(fsPath) : value;
}

/** The key of an output that is made of these facts and of nothing else. */
export const factsKey = ({ ground }: OpenNewsroom, facts: unknown): string | undefined =>
  ground === undefined ? undefined : digestOf(JSON.stringify([ground, facts]));
