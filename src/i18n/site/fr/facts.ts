import type { Words } from '../de/words.ts';

/** The fact sheet: numbers with their day and source. */
export const factWords: Words['factSheet'] = {
  title: 'Chiffres clés',
  /** In the menu. */
  menu: 'Chiffres',
  intro: 'Des chiffres à citer, chacun avec sa date et sa source.',
  asOf: (day) => `situation : ${day}`,
  source: 'Source',
  load: 'Télécharger tous les chiffres :',
  link: 'Lien vers ce chiffre',
  linkTo: (label) => `Lien vers ce chiffre : ${label}`,
  former: (count) => (count === 1 ? 'Une ancienne valeur' : `${count} anciennes valeurs`),
  /** Goes with what somebody copies. */
  sentence: ({ label, shown, day, organisation, source, address }) =>
    `${label} : ${shown} (situation : ${day}). Source : ${organisation}, ${source}, ${address}`,
};
