import { organisationsOf } from '../../gate/reach.ts';
import { dateOf } from '../../gate/state.ts';
import { yearAndMonth } from '../../model/address/urls.ts';
import { picturesById, type PictureView } from '../../model/picture/picture-shelf.ts';
import type { OpenNewsroom } from './newsroom.ts';
import { once } from './once.ts';
import type { ReleaseEntry, Shown } from './releases.ts';
import { portraitsNow } from './portraits.ts';
import { put } from './shelves.ts';

type Data = ReleaseEntry['data'];

/** A picture of the releases, with every listed release that shows it, the newest first. */
export type ShelvedPicture = {
  id: string;
  uses: { text: Shown; picture: Data['figures'][number] }[];
};

/** The pictures for the readers of one language, those of the newest releases first, and by subject. */
type PictureShelves = {
  all: readonly ShelvedPicture[];
  byId: ReadonlyMap<string, ShelvedPicture>;
  topics: ReadonlyMap<string, readonly ShelvedPicture[]>;
  organisations: ReadonlyMap<string, readonly ShelvedPicture[]>;
  years: ReadonlyMap<string, readonly ShelvedPicture[]>;
};

/** The pictures of every language. A withdrawn release is on no shelf, and neither are its pictures. */
const shelvesByReader = once(
  (newsroom): Map<string, PictureShelves> =>
    new Map(newsroom.languages.map((reader) => [reader, shelved(newsroom, reader)])),
);

/** The pictures for the readers of a language. */
export function pictureShelves(newsroom: OpenNewsroom, reader: string): PictureShelves {
  const found = shelvesByReader(newsroom).get(reader);
  if (!found) throw new Error(`${reader} is not a language of this newsroom.`);
  return found;
}

function shelved({ shelves, publisher, timeZone }: OpenNewsroom, reader: string): PictureShelves {
  const found = picturesById(
    shelves(reader).all,
    ({ entry }) => entry.data,
    ({ entry }, name) => entry.data.files[name]?.digest,
  );
  const all = [...found].map(([id, uses]): ShelvedPicture => ({ id, uses }));
  const topics = new Map<string, ShelvedPicture[]>();
  const organisations = new Map<string, ShelvedPicture[]>();
  const years = new Map<string, ShelvedPicture[]>();
  for (const one of all) {
    const texts = one.uses.map(({ text }) => text.entry.data);
    const each = (idsOf: (data: Data) => Iterable<string>) =>
      new Set(texts.flatMap((data) => [...idsOf(data)]));
    for (const id of each((data) => data.topics)) put(topics, id, one);
    for (const id of each((data) => organisationsOf(data, publisher))) put(organisations, id, one);
    for (const id of each((data) => [yearAndMonth(dateOf(data), timeZone)[0]])) put(years, id, one);
  }
  return { all, byId: new Map(all.map((one) => [one.id, one])), topics, organisations, years };
}

/** The folders of the releases that show pictures: their stories are in the keys of pages with them. */
export const foldersOf = (pictures: readonly ShelvedPicture[]): string[] =>
  pictures.flatMap(({ uses }) => uses.map(({ text }) => text.entry.data.folder));

/** The pictures of a list. Logos and portraits are no pictures of a release. */
export function picturesIn(newsroom: OpenNewsroom, reader: string, view: PictureView) {
  const shelves = pictureShelves(newsroom, reader);
  if (!('id' in view)) return view.kind === 'all' ? shelves.all : [];
  return shelves[view.kind].get(view.id) ?? [];
}

/** The organisations with logos to download. */
export const withLogos = ({ organisations }: OpenNewsroom) =>
  organisations.filter(({ data }) => data.logos.some(({ file }) => file.slice(2) in data.files));

/** Whether there is anything for the picture desk. */
export const hasPictures = (newsroom: OpenNewsroom, reader: string): boolean =>
  pictureShelves(newsroom, reader).all.length > 0 ||
  withLogos(newsroom).length > 0 ||
  portraitsNow(newsroom).size > 0;
