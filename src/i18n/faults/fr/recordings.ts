import type { RecordingRule } from '../../../faults/recording-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

/** What is wrong with films and sounds of one's own. */
export const recordingFaults: Sentences<RecordingRule> = {
  videoSource: ({ example }) =>
    `Une vidéo se trouve soit chez YouTube ou Vimeo (href), soit dans un fichier à vous à côté du texte (${example}). Écrivez l’un des deux.`,
  ownFilmOnly: () =>
    'Ceci appartient à un film à vous (src). Une vidéo hébergée ailleurs y a ses sous-titres ; laissez cet attribut de côté.',
  filmWithoutWords: ({ example }) =>
    `Qui n’entend pas n’apprend pas ce que dit le film. Mettez des sous-titres WebVTT à côté du texte (${example}), ou une transcription (transcript="./visite.txt").`,
  soundWithoutWords: ({ example }) =>
    `Qui n’entend pas n’apprend pas ce qui est dit. Mettez les paroles dans un fichier à côté du texte (${example}).`,
  posterMissing: ({ example }) =>
    `Tant que personne ne le lance, le film est une surface sombre. Donnez-lui une image d’aperçu (${example}).`,
  recordingFormat: ({ values }) =>
    `Un fichier de ce genre ne convient pas ici. Enregistrez-le dans l’un de ces formats (${values}).`,
  recordingUnreadable: () =>
    'Le fichier n’est pas lisible : il ne dit pas sa durée ou n’a pas d’image. Exportez-le de nouveau en MP4 (H.264, AAC), WebM, MP3 ou M4A.',
  recordingCodec: ({ codec }) =>
    `Certains navigateurs ne lisent pas ce film (${codec}). Exportez-le en MP4 avec H.264 et AAC.`,
  recordingHeavy: ({ found, max }) =>
    `Le fichier pèse ${found} Mo. À partir de ${max} Mo, git et les lecteurs en déplacement ont du mal : exportez-le avec un débit plus faible.`,
  recordingTooLarge: ({ found, max }) =>
    `Le fichier pèse ${found} Mo, et GitHub et GitLab n’en acceptent aucun de plus de ${max} Mo. Exportez-le avec un débit plus faible, raccourcissez-le, ou montrez-le depuis YouTube ou Vimeo (href).`,
  recordingTellsPlace: ({ example }) =>
    `Le fichier dit où il a été tourné, et il est publié tel quel. Supprimez cette indication avant le commit, par exemple avec ${example}.`,
};
