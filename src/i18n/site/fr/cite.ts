import type { Words } from '../de/words.ts';

/** The page that tells how to cite a release. */
export const citeWords: Words['cite'] = {
  title: 'Citer ce communiqué',
  intro:
    'La source de ce communiqué à copier\u00a0: en une ligne, pour Wikipédia, pour les logiciels de gestion bibliographique.',
  link: 'Citer',
  line: 'Ligne',
  wikipedia: 'Wikipédia',
  accessed: 'La date de votre consultation manque encore\u202f; ajoutez-la à la fin.',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON (Zotero, Citavi, Mendeley)',
  back: 'Vers le communiqué',
  verify: 'Vérifier l’authenticité d’une citation',
};
