import type { Label } from '../../shapes/desk.ts';

const colours = (path: string): Record<string, Label> => ({
  [`${path}.brand`]: [
    'Couleur de la maison',
    'Pour les filets, les ornements, le bandeau et l’icône. Jamais pour le texte.',
  ],
  [`${path}.link`]: [
    'Liens',
    'Sans indication, la couleur de la maison, assombrie ou éclaircie juste assez.',
  ],
  [`${path}.paper`]: ['Fond', 'La couleur de la page.'],
  [`${path}.ink`]: ['Texte', 'La couleur du texte.'],
});

const typeface = (path: string): Record<string, Label> => ({
  [`${path}.name`]: ['Nom', 'Le nom de la police.'],
  [`${path}.files`]: ['Fichiers', 'Les fichiers droits, 60 Ko au plus ensemble, sont chargés tout de suite.'],
  [`${path}.files.file`]: ['Fichier', 'Un fichier WOFF2.'],
  [`${path}.files.weights`]: [
    'Graisses',
    'Sa graisse, ou la plus légère et la plus forte d’un fichier variable.',
  ],
  [`${path}.files.italic`]: ['Italique', 'Si le fichier est italique.'],
  [`${path}.licence`]: ['Licence', 'La licence qui permet à un site public de l’utiliser.'],
  [`${path}.kind`]: ['Genre', 'En attendant la police, une police du système du même genre la remplace.'],
});

/** The fields of the brand. */
export const brandLabels: Readonly<Record<string, Label>> = {
  'brand.logo': ['Logo', 'Le logo en tête des pages.'],
  'brand.logo.light': ['Pour les pages claires', 'SVG ou PNG.'],
  'brand.logo.dark': ['Pour les pages sombres', 'Sans lui, le logo des pages claires.'],
  'brand.logo.band': ['Pour le bandeau', 'Sans lui, le logo des pages claires.'],
  'brand.logo.alt': ['Ce que dit le logo', 'Sans indication, le nom de l’espace presse.'],
  'brand.logo.height': ['Hauteur', 'En pixels.'],
  'brand.logo.withName': ['Avec le nom', 'Si le nom de l’espace presse figure à côté du logo.'],
  'brand.icon': ['Icône', 'Un SVG carré pour les onglets et les lecteurs de flux.'],
  'brand.colours': [
    'Couleurs',
    'Telles que la charte graphique les donne. Ce qui serait peu lisible est assombri ou éclairci juste assez.',
  ],
  'brand.masthead': ['Tête de page', 'Posée sur la page, ou sur un bandeau de la couleur de la maison.'],
  'brand.type': ['Typographie', 'Polices, graisses et espacements.'],
  'brand.type.text': ['Police des textes', 'Pour les textes, et pour les titres sans police propre.'],
  'brand.type.title': ['Police des titres', 'Pour les titres.'],
  'brand.type.korean': ['Polices coréennes', 'Polices présentes chez les lecteurs, la préférée d’abord.'],
  'brand.type.weights': [
    'Graisses',
    'La graisse de chaque rôle. Si la police ne l’a pas, la plus proche est prise.',
  ],
  'brand.type.weights.text': ['Texte courant', '400 est la graisse normale.'],
  'brand.type.weights.strong': ['Mots marqués', 'Mots accentués, étiquettes et boutons.'],
  'brand.type.weights.title': ['Titres', 'Titres des listes et intertitres.'],
  'brand.type.weights.display': ['Plus grands titres', 'Celui de la une, par exemple.'],
  'brand.type.tracking': ['Interlettrage', 'L’espace entre les lettres, en cadratins.'],
  'brand.type.tracking.title': ['Titres', 'Titres et intertitres.'],
  'brand.type.tracking.display': ['Plus grands titres', 'Celui de la une, par exemple.'],
  'brand.type.wordSpace': ['Espace entre les mots', 'L’espace ajouté dans les titres gras, en cadratins.'],
  'brand.shape': ['Formes', 'Angles et filets.'],
  'brand.shape.radius': ['Arrondi', 'L’arrondi des angles, en pixels.'],
  'brand.shape.rule': ['Filets', 'L’épaisseur des filets forts, en pixels.'],
  'brand.ratio': ['Format des images', 'Le format des images dans les listes.'],
  'brand.scheme': ['Clair et sombre', 'Au choix des lecteurs, ou un seul des deux.'],
  'brand.home': ['Site de l’organisation', 'Lien au pied des pages.'],
  'brand.home.url': ['Adresse', 'Elle commence par https://.'],
  'brand.home.label': ['Nom', 'Le texte du lien.'],
  'brand.profiles': ['Réseaux sociaux', 'Liens au pied des pages.'],
  'brand.profiles.name': ['Réseau', 'Par exemple Mastodon.'],
  'brand.profiles.url': ['Adresse', 'L’adresse du profil.'],
  'brand.colours.second': [
    'Seconde couleur',
    'Pour les ornements à côté de la première. Jamais pour le texte.',
  ],
  'brand.colours.dark': ['Sur les pages sombres', 'Sans indication, les couleurs claires sont converties.'],
  ...colours('brand.colours'),
  ...colours('brand.colours.dark'),
  ...typeface('brand.type.text'),
  ...typeface('brand.type.title'),
};

const kinds = { sans: 'Sans empattement', serif: 'Avec empattement', mono: 'À chasse fixe' };

/** What the choices of the brand mean. */
export const brandOptions = {
  'brand.masthead': { plain: 'Sur la page', band: 'Sur un bandeau de couleur' },
  'brand.scheme': { both: 'Au choix des lecteurs', light: 'Clair seulement', dark: 'Sombre seulement' },
  'brand.ratio': { '16:9': '16:9', '3:2': '3:2', '4:3': '4:3', '1:1': '1:1' },
  'brand.type.text.kind': kinds,
  'brand.type.title.kind': kinds,
};
