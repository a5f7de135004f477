import type { SearchFollowWords, SearchPictureWords, SearchWords } from '../de/search.ts';

/** What the search says. */
export const searchWords: SearchWords = {
  title: 'Recherche',
  label: 'Chercher dans les communiqués',
  placeholder: 'Thème, nom, lieu…',
  submit: 'Chercher',
  hint: 'La recherche porte sur les textes en français.',
  loading: 'Chargement de la recherche…',
  resultsOne: 'Un résultat pour « {term} »',
  resultsMany: '{count} résultats pour « {term} »',
  older: 'Les communiqués plus anciens sont encore parcourus…',
  none: 'Aucun résultat pour « {term} ». Essayez un autre mot ou parcourez les archives.',
  suggestion: 'Vouliez-vous dire {term} ?',
  also: 'aussi : {term}',
  more: 'Afficher d’autres résultats',
  failed: 'La recherche n’a pas pu être chargée. Parcourez plutôt les archives.',
  withoutScript:
    'La recherche fonctionne dans votre navigateur et a besoin de JavaScript. Sans JavaScript, les archives mènent à chaque communiqué.',
  toArchive: 'Vers les archives',
  notBuilt:
    'L’index de recherche naît à la construction du site : exécutez une fois « npm run build », puis rechargez la page.',
  close: 'Fermer',
  keys: 'Les flèches parcourent les résultats, Entrée en ouvre un, Échap ferme.',
  slash: 'Ouvrir avec la touche /',
  everywhere: 'Chercher dans toutes les langues',
  narrow: 'Affiner',
  facets: {
    topic: 'Thème',
    organisation: 'Organisation',
    place: 'Lieu',
    year: 'Année',
    kind: 'Type',
    language: 'Langue',
  },
  any: {
    topic: 'Tous les thèmes',
    organisation: 'Toutes les organisations',
    place: 'Tous les lieux',
    year: 'Toutes les années',
    kind: 'Tous les types',
    language: 'Toutes les langues',
  },
  sort: 'Ordre',
  byRelevance: 'Par pertinence',
  byDate: 'Du plus récent au plus ancien',
  reset: 'Effacer la sélection',
  chosenOne: 'Un communiqué',
  chosenMany: '{count} communiqués',
  chosenNone: 'Aucun communiqué ne correspond à cette sélection.',
  help: 'Quelques pistes',
  years: 'Communiqués par année',
};

/** How a search can be followed. `{search}` and `{address}` are those of the reader. */
export const searchFollowWords: SearchFollowWords = {
  title: 'S’abonner à cette recherche',
  intro: 'Les nouveaux communiqués viennent à vous avec le flux le plus proche de cette recherche\u00a0:',
  inLanguage: '{subject} ({language})',
  ask: 'Aucun ne convient tout à fait\u00a0? Demandez un flux au service de presse\u00a0:',
  request: 'Préparer un courriel avec cette recherche',
  subject: 'Flux pour une recherche\u00a0: {search}',
  body: 'Bonjour,\n\nmerci de créer un flux pour cette recherche\u00a0:\n\n{search}\n{address}\n\nCordialement',
};

/** The pictures that a search finds. */
export const searchPictureWords: SearchPictureWords = {
  title: 'Images',
  offer: 'Chercher «\u00a0{term}\u00a0» parmi les images',
  none: 'Aucune image pour «\u00a0{term}\u00a0».',
  one: 'Une image pour «\u00a0{term}\u00a0»',
  many: '{count}\u00a0images pour «\u00a0{term}\u00a0»',
  desk: 'Toutes les images de cet espace presse',
};
