import type { VersionWords } from '../de/versions.ts';

/** The published versions of a text. */
export const versionWords: VersionWords = {
  title: (count) => (count === 1 ? 'Une version' : `${count} versions`),
  heading: 'Versions de ce communiqué',
  intro:
    'Ce qui a changé dans le titre, le résumé et le texte depuis la publication, la version la plus récente d’abord.',
  version: (number) => `Version ${number}`,
  kinds: {
    first: 'Première publication',
    correction: 'Correction',
    update: 'Mise à jour',
    silent: 'Modification sans mention',
  },
  parts: { title: 'Titre', summary: 'Résumé', body: 'Texte' },
  removed: { before: 'Supprimé :', after: 'Fin de la suppression.' },
  added: { before: 'Ajouté :', after: 'Fin de l’ajout.' },
  unchanged: 'Les paragraphes inchangés sont omis.',
  back: 'Vers le communiqué',
  asJson: 'Toutes les versions en JSON',
  missing:
    'Les versions de ce communiqué ne peuvent pas être montrées ici : ce site a été construit sans l’historique de ses textes. Les corrections et les mises à jour figurent dans le communiqué.',
};
