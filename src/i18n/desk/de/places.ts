import type { Label } from '../../shapes/desk.ts';

/** The fields of a place, and those that name one. */
export const placeLabels: Readonly<Record<string, Label>> = {
  'releases.place': ['Ort des Geschehens', 'Der Ort, auf dessen Seite und in dessen Feed die Meldung steht.'],
  'organisations.place': ['Ort', 'Wo sie zu Hause ist: der Ort, auf dessen Seite sie steht.'],
  'newsroom.feeds.places': ['Orte', 'Meldungen von einem dieser Orte.'],
  'newsroom.feeds.kinds': ['Arten', 'Meldungen einer dieser Arten.'],
  'places.name': [
    'Name',
    'Der Name, den Leser sehen. Ein Termin, dessen Ort so heißt oder die Kennung trägt, findet hier statt.',
  ],
  'places.alsoKnownAs': [
    'Auch bekannt als',
    'Andere Namen, unter denen Leser suchen oder die in Terminen stehen.',
  ],
  'places.country': ['Land', 'Zwei Buchstaben nach ISO 3166-1: DE, KR.'],
  'places.coordinates': ['Koordinaten', 'Wo er liegt, für Landkarten und Maschinen.'],
  'places.coordinates.latitude': ['Breite', 'In Grad, nach Norden positiv.'],
  'places.coordinates.longitude': ['Länge', 'In Grad, nach Osten positiv.'],
  'places.wikidata': [
    'Wikidata',
    'Die Kennung in Wikidata, damit Maschinen wissen, welcher Ort gemeint ist.',
  ],
  'places.geonames': ['GeoNames', 'Die Nummer in GeoNames.'],
  'places.intro': ['Einleitung', 'Ein oder zwei Sätze am Anfang der Seite des Ortes.'],
};
