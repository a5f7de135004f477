/** What is wrong with the way in which a value is written: the notation of YAML, days and instants. */
export type WritingFacts = {
  /** A tag, a directive or a second document. */
  yamlFeature: { kind: string };
  /** `written` is the text as it has to be written, shortened. */
  needsQuotes: { written: string };
  commentCutsText: { written: string };
  colonNeedsSpace: { written: string };
  paragraphsJoined: object;
  /** `wall` is the time without offset, if the offset in the example is a guess. */
  notAnInstant: { example: string; wall?: string };
  offsetMissing: { example: string; wall?: string };
  yearOutOfRange: { min: number; max: number; example: string };
};

/** What may be right, but hardly is. */
export type PlausibleFacts = {
  hourSkipped: { zone: string; example: string };
  /** `domain` is written as computers write it (`xn--…`). */
  strangeAddress: { kind: 'lookAlike' | 'direction' | 'account'; domain: string };
};
