import type { Label } from '../../shapes/desk.ts';

/** The fields of a place, and those that name one. The sentence of the schema is the hint. */
export const placeLabels: Readonly<Record<string, Label>> = {
  'releases.place': 'Place of the event',
  'organisations.place': 'Place',
  'newsroom.feeds.places': 'Places',
  'newsroom.feeds.kinds': 'Kinds',
  'places.name': 'Name',
  'places.alsoKnownAs': 'Also known as',
  'places.country': 'Country',
  'places.coordinates': 'Coordinates',
  'places.coordinates.latitude': 'Latitude',
  'places.coordinates.longitude': 'Longitude',
  'places.wikidata': 'Wikidata',
  'places.geonames': 'GeoNames',
  'places.intro': 'Introduction',
};
