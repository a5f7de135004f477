import type { PlaceWords } from '../de/places.ts';

/** The places that releases, dates and organisations share. */
export const placeWords: PlaceWords = {
  title: 'Places',
  intro: 'Where it happens: all releases, dates and organisations by place.',
  all: 'All places',
  country: 'Country',
  /** Where it lies. */
  lies: 'Location',
  onMap: 'On the map',
  elsewhere: 'Elsewhere',
  dates: 'Next dates here',
  organisations: 'Organisations here',
};
