/** What stands below a film or a sound of the newsroom’s own. */
export const recordingWords = {
  film: 'Film',
  sound: 'Ton',
  load: 'Herunterladen',
  captions: 'Untertitel',
  transcript: 'Abschrift',
  /** Opens the words below the player. */
  said: 'Zum Nachlesen',
};
export type RecordingWords = typeof recordingWords;
