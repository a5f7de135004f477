import type { Label } from '../../shapes/desk.ts';
import type { EditorWords } from '../../shapes/editor.ts';

/** The fields of films and sounds: label and hint. */
export const recordingLabels: Readonly<Record<string, Label>> = {
  'Video.href': [
    'Address',
    'The address of the video at YouTube or Vimeo. Empty if the film is a file beside the text.',
  ],
  'Video.src': ['Film of your own', 'A film beside the text, as MP4 (H.264) or WebM, of 100 MB at most.'],
  'Video.title': 'Title',
  'Video.poster': 'Poster',
  'Video.captions': [
    'Captions',
    'What is said and heard in your own film, as WebVTT. The language stands before the ending: tour.en.vtt.',
  ],
  'Video.transcript': ['Transcript', 'What is said in your own film, as a text.'],
  'Audio.src': ['Sound file', 'The sound beside the text, as MP3 or M4A.'],
  'Audio.title': 'Title',
  'Audio.transcript': ['Transcript', 'What is said, as a text file beside the text.'],
};

/** What is wrong with films and sounds, in the words of the form. */
export const recordingRules: EditorWords['faults']['rules'] = {
  videoSource: () =>
    'A video is either at YouTube or Vimeo (“Address”) or a film of your own (“Film of your own”). Fill in one of the two.',
  filmWithoutWords: () =>
    'Who cannot hear does not learn what the film says. Choose a file under “Captions” (WebVTT) or “Transcript”.',
  soundWithoutWords: () =>
    'Who cannot hear does not learn what is said. Choose a text file under “Transcript”.',
  posterMissing: () =>
    'Until somebody plays it, the film is a dark field. Choose a still picture under “Poster”.',
};
