import type { Name } from '../schema/kinds.ts';
import type { KnownPlace } from '../schema/places/place.ts';

/** Every id and every name of the places, each with the ids of the places that are meant. */
export type PlaceNames = ReadonlyMap<string, readonly string[]>;

/** The names of places. Two places may share a name; whoever writes it means both, and whoever writes an id means one. */
export function placeNamesOf(
  places: Iterable<readonly [id: string, place: Pick<KnownPlace, 'name' | 'alsoKnownAs'>]>,
): PlaceNames {
  const names = new Map<string, string[]>();
  for (const [id, { name, alsoKnownAs }] of places)
    for (const one of new Set([id, ...Object.values(name), ...alsoKnownAs.flatMap(textsOf)]))
      names.set(one, [...(names.get(one) ?? []), id]);
  return names;
}

/**
 * The places that a text means: one whose id or name it is, in any language. This is the one reading of a place that
 * is written as text: the whole text, letter by letter. “Dresden, Haus der Presse” is none, and stays a text.
 */
export const placesMeant = (written: Name | undefined, names: PlaceNames): string[] => [
  ...new Set(textsOf(written).flatMap((text) => names.get(text) ?? [])),
];

/** An event as its file has it; or with the name of the place whose id it had, which then is beside it. */
type LocatedEvent = { place?: string | undefined; placeId?: string | undefined };
type Located = { place?: string | undefined; events: readonly LocatedEvent[] };

/** The places of an event. */
export const placesOfEvent = ({ place, placeId }: LocatedEvent, names: PlaceNames): string[] =>
  placesMeant(placeId ?? place, names);

/** The places of a release: its own, and those of its events. */
export const placesOfRelease = ({ place, events }: Located, names: PlaceNames): Set<string> =>
  new Set([
    ...(place === undefined ? [] : [place]),
    ...events.flatMap((event) => placesOfEvent(event, names)),
  ]);

const textsOf = (name: Name | undefined): string[] =>
  name === undefined ? [] : typeof name === 'string' ? [name] : Object.values(name);
