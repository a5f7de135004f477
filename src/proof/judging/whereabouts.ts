import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import type { RawSheet } from './raw-content.ts';
import type { Reached } from './reached.ts';

/** Every id and name of a place in raw data, each with the ids that it stands for. */
export type PlaceTexts = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the names of places without their schema. A file that cannot be read is still known by its id. */
export function placeWordsIn(sheets: readonly RawSheet[]): PlaceTexts {
  const words = new Map<string, Set<string>>();
  for (const { id, data } of sheets)
    for (const word of [id, ...textsIn(data?.['name']), ...textsIn(data?.['alsoKnownAs'])])
      words.set(word, (words.get(word) ?? new Set()).add(id));
  return words;
}

/** Adds the places at which the events of a release are held, and a date of its own. */
export function addPlaces(found: Reached, data: Values, words: PlaceTexts): void {
  const events = Array.isArray(data['events']) ? data['events'].filter(isMap) : [];
  for (const { place } of [data, ...events])
    for (const text of textsIn(place)) for (const id of words.get(text) ?? []) found.places.add(id);
}

/** Adds where every organisation found is at home. `factsOf` returns all facts of an organisation that count. */
export function addHomes(found: Reached, factsOf: (organisation: string) => readonly Values[]): void {
  for (const id of found.organisations)
    for (const { place } of factsOf(id)) if (typeof place === 'string') found.places.add(place.trim());
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value.trim().normalize('NFC')];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isMap(value) ? Object.values(value).flatMap(textsIn) : [];
};
