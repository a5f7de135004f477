/** Films and sounds of one's own. Sizes in megabytes (powers of 1,000). */
export type RecordingFacts = {
  videoSource: { example: string };
  ownFilmOnly: object;
  filmWithoutWords: { example: string };
  soundWithoutWords: { example: string };
  posterMissing: { example: string };
  recordingFormat: { values: string };
  recordingUnreadable: object;
  recordingCodec: { codec: string };
  recordingHeavy: { found: number; max: number };
  recordingTooLarge: { found: number; max: number };
  recordingTellsPlace: { example: string };
};
export type RecordingRule = keyof RecordingFacts;
