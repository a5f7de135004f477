import type { Label } from '../../shapes/desk.ts';
import type { EditorWords } from '../../shapes/editor.ts';

/** The fields of films and sounds: label and hint. */
export const recordingLabels: Readonly<Record<string, Label>> = {
  'Video.href': [
    'Adresse',
    'Die Adresse des Videos bei YouTube oder Vimeo. Leer, wenn der Film als Datei neben dem Text liegt.',
  ],
  'Video.src': ['Eigener Film', 'Ein Film neben dem Text, als MP4 (H.264) oder WebM, höchstens 100 MB.'],
  'Video.title': ['Titel', 'Was das Video zeigt.'],
  'Video.poster': ['Vorschaubild', 'Die Bilddatei neben dem Text, in ihrer vollen Größe.'],
  'Video.captions': [
    'Untertitel',
    'Was im eigenen Film gesagt wird und zu hören ist, als WebVTT. Vor der Endung steht die Sprache: rundgang.de.vtt.',
  ],
  'Video.transcript': ['Abschrift', 'Was im eigenen Film gesagt wird, als Text.'],
  'Audio.src': ['Tondatei', 'Die Tondatei neben dem Text, als MP3 oder M4A.'],
  'Audio.title': ['Titel', 'Was zu hören ist.'],
  'Audio.transcript': ['Abschrift', 'Was gesagt wird, als Text neben dem Text.'],
};

/** What is wrong with films and sounds, in the words of the form. */
export const recordingRules: EditorWords['faults']['rules'] = {
  videoSource: () =>
    'Ein Video liegt entweder bei YouTube oder Vimeo („Adresse“) oder als Datei neben dem Text („Eigener Film“). Füllen Sie eines von beiden aus.',
  filmWithoutWords: () =>
    'Wer nicht hört, erfährt nicht, was der Film sagt. Wählen Sie unter „Untertitel“ (WebVTT) oder „Abschrift“ eine Datei.',
  soundWithoutWords: () =>
    'Wer nicht hört, erfährt nicht, was gesagt wird. Wählen Sie unter „Abschrift“ eine Textdatei.',
  posterMissing: () =>
    'Solange niemand ihn abspielt, ist der Film ein dunkles Feld. Wählen Sie unter „Vorschaubild“ ein Standbild.',
};
