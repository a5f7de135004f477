import type { Label } from '../../shapes/desk.ts';

/** The fields of a place, and those that name one. */
export const placeLabels: Readonly<Record<string, Label>> = {
  'releases.place': ['Lieu de l’action', 'Le lieu sur la page et dans le flux duquel figure le communiqué.'],
  'organisations.place': ['Lieu', 'Où elle est établie : le lieu sur la page duquel elle figure.'],
  'newsroom.feeds.places': ['Lieux', 'Les communiqués de l’un de ces lieux.'],
  'newsroom.feeds.kinds': ['Types', 'Les communiqués de l’un de ces types.'],
  'places.name': [
    'Nom',
    'Le nom que voient les lecteurs. Un rendez-vous dont le lieu porte ce nom ou cet identifiant se tient ici.',
  ],
  'places.alsoKnownAs': [
    'Aussi appelé',
    'Les autres noms sous lesquels les lecteurs cherchent ou que portent les rendez-vous.',
  ],
  'places.country': ['Pays', 'Deux lettres selon ISO 3166-1 : FR, DE.'],
  'places.coordinates': ['Coordonnées', 'Où il se trouve, pour les cartes et les machines.'],
  'places.coordinates.latitude': ['Latitude', 'En degrés, positive vers le nord.'],
  'places.coordinates.longitude': ['Longitude', 'En degrés, positive vers l’est.'],
  'places.wikidata': [
    'Wikidata',
    'Son identifiant dans Wikidata, pour que les machines sachent de quel lieu il s’agit.',
  ],
  'places.geonames': ['GeoNames', 'Son numéro dans GeoNames.'],
  'places.intro': ['Introduction', 'Une ou deux phrases en tête de la page du lieu.'],
};
