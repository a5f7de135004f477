import type { Label } from '../../shapes/desk.ts';
import type { EditorWords } from '../../shapes/editor.ts';

/** The fields of films and sounds: label and hint. */
export const recordingLabels: Readonly<Record<string, Label>> = {
  'Video.href': [
    'Adresse',
    'L’adresse de la vidéo chez YouTube ou Vimeo. Vide si le film est un fichier à côté du texte.',
  ],
  'Video.src': ['Film à vous', 'Un film à côté du texte, en MP4 (H.264) ou WebM, de 100 Mo au plus.'],
  'Video.title': ['Titre', 'Ce que montre la vidéo.'],
  'Video.poster': ['Image d’aperçu', 'Le fichier de l’image à côté du texte, en pleine taille.'],
  'Video.captions': [
    'Sous-titres',
    'Ce qui est dit et s’entend dans votre film, en WebVTT. La langue précède l’extension : visite.fr.vtt.',
  ],
  'Video.transcript': ['Transcription', 'Ce qui est dit dans votre film, en texte.'],
  'Audio.src': ['Fichier son', 'Le son à côté du texte, en MP3 ou M4A.'],
  'Audio.title': ['Titre', 'Ce que l’on entend.'],
  'Audio.transcript': ['Transcription', 'Ce qui est dit, dans un fichier texte à côté du texte.'],
};

/** What is wrong with films and sounds, in the words of the form. */
export const recordingRules: EditorWords['faults']['rules'] = {
  videoSource: () =>
    'Une vidéo se trouve soit chez YouTube ou Vimeo (« Adresse »), soit à côté du texte (« Film à vous »). Remplissez l’un des deux champs.',
  filmWithoutWords: () =>
    'Qui n’entend pas n’apprend pas ce que dit le film. Choisissez un fichier sous « Sous-titres » (WebVTT) ou « Transcription ».',
  soundWithoutWords: () =>
    'Qui n’entend pas n’apprend pas ce qui est dit. Choisissez un fichier texte sous « Transcription ».',
  posterMissing: () =>
    'Tant que personne ne le lance, le film est un champ sombre. Choisissez une image fixe sous « Image d’aperçu ».',
};
