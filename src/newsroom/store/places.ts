import { type PlaceNames, placeNamesOf, placesOfRelease } from '../../gate/places.ts';
import type { ReleaseEntry } from './releases.ts';
import type { Store } from './store.ts';

type Data = ReleaseEntry['data'];

/** What the places of a store do with releases. `nameOf` returns the name of a place in the language of a text. */
export function whereaboutsIn(
  places: Store['places'],
  nameOf: (place: Store['places'][number]['data'], language: string) => string,
) {
  const names: PlaceNames = placeNamesOf(places.map(({ id, data }) => [id, data]));
  const byId = new Map(places.map(({ id, data }) => [id, data]));
  return {
    placeNames: names,
    /** The places of a release: its own, and those of its events. */
    placesOfRelease: (data: Pick<Data, 'place' | 'events'>) => placesOfRelease(data, names),
    /** The release with names where its events have the id of a place, which nobody should have to read, and the id beside. */
    withPlaceNames: <D extends Data>(data: D): D => {
      if (!data.events.some(({ place }) => place !== undefined && byId.has(place))) return data;
      const events = data.events.map((event) => {
        const place = event.place === undefined ? undefined : byId.get(event.place);
        return place ? { ...event, place: nameOf(place, data.language), placeId: event.place } : event;
      });
      return { ...data, events };
    },
  };
}
