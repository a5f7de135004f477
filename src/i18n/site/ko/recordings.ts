import type { RecordingWords } from '../de/recordings.ts';

/** What stands below a film or a sound of the newsroom’s own. */
export const recordingWords: RecordingWords = {
  film: '영상',
  sound: '음성',
  load: '내려받기',
  captions: '자막',
  transcript: '녹취록',
  said: '글로 읽기',
};
