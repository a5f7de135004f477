/** The file beside the index of a language that lists its spans. */
export const spansFile = 'spans.json';

/** A part of an index: the pages of some months. */
export type IndexSpan = {
  /** Its folder in that of the index; empty for the newest span, which has the engine. */
  folder: string;
  pages: number;
  /** The years by which its pages can be chosen. */
  years: string[];
};
