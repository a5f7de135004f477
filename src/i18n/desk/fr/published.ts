import type { PublishedWords } from '../../shapes/desk-published.ts';

const copied = 'Ceux qui ont repris le communiqué ne l’apprennent que par une correction.';

export const publishedWords: PublishedWords = {
  title: 'Ce communiqué est public',
  changed: (what) => `Modifié : ${what}.`,
  fact: {
    number: `Un nombre a changé. ${copied}`,
    date: `Une date a changé. ${copied}`,
    name: `Un nom a changé. ${copied}`,
  },
  question: 'De quelle modification s’agit-il ?',
  spelling: 'Seulement l’orthographe ou la forme',
  hints: {
    correction: 'Une erreur est rectifiée. Les lecteurs voient un avis, les flux l’annoncent.',
    update: 'Du nouveau s’ajoute. Les lecteurs voient un avis, les flux l’annoncent.',
    spelling: 'Les lecteurs n’en sont pas informés.',
  },
  when: (at) => `Modifié le ${at}`,
  behind: (languages) =>
    `Pas encore à jour : ${languages}. Les lecteurs y apprennent que la traduction est en retard.`,
  hiding: {
    gone: (addresses) =>
      `Ainsi, il disparaîtra à la prochaine mise en ligne. Son adresse répondra « Introuvable » (404), et personne ne saura pourquoi : ${addresses}`,
    instead:
      'Si vous retirez le communiqué, son adresse reste. Elle et les flux disent qu’il a été retiré, et pourquoi.',
    everywhere: 'Cela vaut pour toutes les langues du communiqué.',
    withdraw: 'Retirer',
    anyway: 'Cacher quand même',
  },
  removing: {
    gone: (languages, addresses) =>
      `À la prochaine mise en ligne, le texte disparaîtra dans cette langue : ${languages}. Son adresse répondra « Introuvable » (404), et personne ne saura pourquoi : ${addresses}`,
    keep: 'Garder la langue',
    how: 'Réactivez la langue dans le formulaire.',
    anyway: 'Supprimer la langue quand même',
  },
  deleting: {
    gone: (addresses) =>
      `Supprimé, il disparaîtra à la prochaine mise en ligne. Son adresse répondra « Introuvable » (404), et personne ne saura pourquoi : ${addresses}`,
    how: (field) => `Le formulaire a pour cela le champ « ${field} ».`,
    anyway: 'Supprimer quand même',
    open: 'Vers le communiqué',
  },
  save: 'Enregistrer',
  next: 'Continuer',
  cancel: 'Retour',
};
