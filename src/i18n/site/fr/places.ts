import type { PlaceWords } from '../de/places.ts';

/** The places that releases, dates and organisations share. */
export const placeWords: PlaceWords = {
  title: 'Lieux',
  intro: 'Là où cela se passe : tous les communiqués, rendez-vous et organisations par lieu.',
  all: 'Tous les lieux',
  country: 'Pays',
  /** Where it lies. */
  lies: 'Situation',
  onMap: 'Sur la carte',
  elsewhere: 'Ailleurs',
  dates: 'Prochains rendez-vous ici',
  organisations: 'Organisations établies ici',
};
