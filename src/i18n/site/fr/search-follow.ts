import type { SearchFollowWords } from '../de/search-follow.ts';

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
