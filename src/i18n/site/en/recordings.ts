import type { RecordingWords } from '../de/recordings.ts';

/** What stands below a film or a sound of the newsroom’s own. */
export const recordingWords: RecordingWords = {
  film: 'Film',
  sound: 'Sound',
  load: 'Download',
  captions: 'Captions',
  transcript: 'Transcript',
  said: 'Read what is said',
};
