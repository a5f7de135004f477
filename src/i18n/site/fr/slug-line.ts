import type { SlugLineWords } from '../de/slug-line.ts';

/** The slug line of a release: what it is at a glance, in the release and, shorter, in every list. */
export const slugLineWords: SlugLineWords = {
  appears: (at) => `À paraître le ${at}`,
  corrected: (day) => `Corrigé le ${day}`,
  updated: (day) => `Mis à jour le ${day}`,
  withdrawn: (day) => `Retiré le ${day}`,
  short: { corrected: 'corrigé', updated: 'mis à jour' },
  version: (number, count) => `Version ${number} sur ${count}`,
  pictures: (count) => (count === 1 ? `${count} image` : `${count} images`),
  films: (count) => (count === 1 ? 'Vidéo' : `${count} vidéos`),
  sounds: (count) => (count === 1 ? 'Son' : `${count} sons`),
  events: (count) => (count === 1 ? 'Rendez-vous' : `${count} rendez-vous`),
  kit: 'Dossier de presse',
  contact: 'Contact',
  latest: (day) => `dernier communiqué le ${day}`,
  corrections: (count) => (count === 1 ? `${count} correction` : `${count} corrections`),
};
