import type { RecordingWords } from '../de/recordings.ts';

/** What stands below a film or a sound of the newsroom’s own. */
export const recordingWords: RecordingWords = {
  film: 'Film',
  sound: 'Son',
  load: 'Télécharger',
  captions: 'Sous-titres',
  transcript: 'Transcription',
  said: 'Lire ce qui est dit',
};
