import type { RecordingRule } from '../../../faults/recording-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

/** What is wrong with films and sounds of one's own. */
export const recordingFaults: Sentences<RecordingRule> = {
  videoSource: ({ example }) =>
    `Ein Video liegt entweder bei YouTube oder Vimeo (href) oder als eigene Datei neben dem Text (${example}). Schreiben Sie eines von beiden.`,
  ownFilmOnly: () =>
    'Das gehört zu einem eigenen Film (src). Ein Video bei einem anderen Dienst hat seine Untertitel dort; lassen Sie es weg.',
  filmWithoutWords: ({ example }) =>
    `Wer nicht hört, erfährt nicht, was der Film sagt. Legen Sie Untertitel als WebVTT neben den Text (${example}) oder eine Abschrift (transcript="./rundgang.txt").`,
  soundWithoutWords: ({ example }) =>
    `Wer nicht hört, erfährt nicht, was gesagt wird. Legen Sie die Worte als Datei neben den Text (${example}).`,
  posterMissing: ({ example }) =>
    `Solange ihn niemand abspielt, ist der Film eine dunkle Fläche. Geben Sie ihm ein Vorschaubild (${example}).`,
  recordingFormat: ({ values }) =>
    `Eine Datei dieser Art taugt hier nicht. Speichern Sie sie in einem dieser Formate (${values}).`,
  recordingUnreadable: () =>
    'Die Datei lässt sich nicht abspielen: Sie sagt nicht, wie lang sie ist, oder hat kein Bild. Exportieren Sie sie neu als MP4 (H.264, AAC), WebM, MP3 oder M4A.',
  recordingCodec: ({ codec }) =>
    `Manche Browser spielen diesen Film nicht ab (${codec}). Exportieren Sie ihn als MP4 mit H.264 und AAC.`,
  recordingHeavy: ({ found, max }) =>
    `Die Datei hat ${found} MB. Ab ${max} MB wird es für git und für Leser unterwegs mühsam: Exportieren Sie sie mit einer niedrigeren Datenrate.`,
  recordingTooLarge: ({ found, max }) =>
    `Die Datei hat ${found} MB, und GitHub und GitLab nehmen keine über ${max} MB an. Exportieren Sie sie mit einer niedrigeren Datenrate, kürzen Sie sie, oder zeigen Sie sie von YouTube oder Vimeo (href).`,
  recordingTellsPlace: ({ example }) =>
    `Die Datei verrät, wo sie aufgenommen wurde, und wird so veröffentlicht, wie sie ist. Entfernen Sie das vor dem Commit, zum Beispiel mit ${example}.`,
};
