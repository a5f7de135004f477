import type { Problem } from '../../faults/fault.ts';

/** Other words for a part of a text. Offsets within the text. */
export type Edit = { from: number; to: number; text: string };

/** A place where YAML reads something else than is written. `isSure` if the edit can only be what was meant. */
export type Misread = {
  offset: number;
  path: readonly PropertyKey[];
  problem: Problem;
  found?: string;
  edit?: Edit;
  isSure?: boolean;
};

/** A text with edits that do not overlap. */
export const edited = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((before, { from, to, text: put }) => before.slice(0, from) + put + before.slice(to), text);
