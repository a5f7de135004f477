import { organisationsOf, peopleOf } from '../../gate/reach.ts';
import { dateOf, stateAt } from '../../gate/state.ts';
import { yearAndMonth } from '../../model/address/urls.ts';
import type { Archive, Shown } from './releases.ts';

/** The releases for readers of one language in every order a page needs, each newest first. */
export type Shelves = {
  /** All releases for lists. A withdrawn release keeps its address, but is in no list. */
  all: readonly Shown[];
  /** The index of a release in `all`, by folder. */
  place: ReadonlyMap<string, number>;
  topics: ReadonlyMap<string, readonly Shown[]>;
  organisations: ReadonlyMap<string, readonly Shown[]>;
  people: ReadonlyMap<string, readonly Shown[]>;
  places: ReadonlyMap<string, readonly Shown[]>;
  /** By year (`2019`), then month (`09`) of the lift, which an address of a release need not have. */
  byMonth: ReadonlyMap<string, ReadonlyMap<string, readonly Shown[]>>;
};

type Settings = {
  languages: readonly string[];
  publisher: string;
  contacts: readonly string[];
  timeZone: string;
  placesOfRelease(data: Shown['entry']['data']): Iterable<string>;
};

/**
 * The shelves of each language, filled on first use. Speakers and places have one before a release names them. Throws for a
 * language that the newsroom does not have.
 */
export function shelvesOf(
  archive: Archive,
  settings: Settings,
  now: Date,
  standing: Standing = { speakers: [], places: [] },
): (reader: string) => Shelves {
  const filled = new Map<string, Shelves>();
  return (reader) => {
    if (!settings.languages.includes(reader))
      throw new Error(`${reader} is not a language of this newsroom.`);
    const known = filled.get(reader);
    if (known) return known;
    const listed = archive.for(reader).filter(({ entry }) => stateAt(entry.data, now) !== 'withdrawn');
    const shelves = shelved(listed, settings, standing);
    filled.set(reader, shelves);
    return shelves;
  };
}

/** Who and what has a page before the first release. */
type Standing = { speakers: readonly string[]; places: readonly string[] };

function shelved(all: readonly Shown[], settings: Settings, standing: Standing): Shelves {
  const topics = new Map<string, Shown[]>();
  const organisations = new Map<string, Shown[]>();
  const people = new Map(standing.speakers.map((id): [string, Shown[]] => [id, []]));
  const places = new Map(standing.places.map((id): [string, Shown[]] => [id, []]));
  const years = new Map<string, Map<string, Shown[]>>();
  for (const shown of all) {
    const { data } = shown.entry;
    for (const id of data.topics) put(topics, id, shown);
    for (const id of organisationsOf(data, settings.publisher)) put(organisations, id, shown);
    for (const id of peopleOf(data, settings.contacts)) put(people, id, shown);
    for (const id of settings.placesOfRelease(data)) put(places, id, shown);
    const [year, month] = yearAndMonth(dateOf(data), settings.timeZone);
    const months = years.get(year) ?? new Map<string, Shown[]>();
    put(months, month, shown);
    years.set(year, months);
  }
  const place = new Map(all.map(({ entry }, index) => [entry.data.folder, index]));
  return { all, place, topics, organisations, people, places, byMonth: years };
}

/** Appends to a shelf. Creates the shelf if it is missing. */
export function put<Kept>(shelf: Map<string, Kept[]>, key: string, one: Kept): void {
  const kept = shelf.get(key);
  if (kept) kept.push(one);
  else shelf.set(key, [one]);
}
