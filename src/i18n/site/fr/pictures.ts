import type { PictureWords } from '../de/pictures.ts';

/** The pages of all pictures. */
export const pictureWords: PictureWords = {
  title: 'Images',
  intro:
    'Toutes les images de cette salle de presse en taille originale, avec légende, crédit et conditions d’utilisation, de la plus récente à la plus ancienne.',
  of: (subject) => `Images\u00a0: ${subject}`,
  count: (count) => (count === 1 ? 'Une image' : `${count}\u00a0images`),
  none: 'Aucune image pour le moment.',
  all: 'Toutes les images',
  logos: 'Logos',
  portraits: 'Portraits',
  filter: 'Choix des images',
  byTopic: 'Par thème',
  byYear: 'Par année',
  byOrganisation: 'Par organisation',
  pages: 'Pages d’images',
  newer: 'Images plus récentes',
  older: 'Images plus anciennes',
  take: 'Télécharger l’original',
  file: 'Fichier',
  print: 'Impression',
  printable: (across, down) => `jusqu’à ${across}\u00a0×\u00a0${down}\u00a0cm à 300\u00a0dpi`,
  shownIn: 'Parue dans',
  copyCaption: 'Copier la légende et le crédit',
};
