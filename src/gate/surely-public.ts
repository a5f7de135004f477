import { nearest } from '../faults/nearest.ts';
import { instantProblem } from '../schema/instants.ts';
import { releaseSchema } from '../schema/release.ts';

const keys = Object.keys(releaseSchema.shape);
const holding = ['draft', 'publishedAt', 'embargo'];

/**
 * Whether a file is public beyond doubt, judged by its raw frontmatter, which may be wrong in other places. In
 * doubt the answer is no: the text of such a file is not printed.
 */
export function isSurelyPublic(raw: unknown, now: Date): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  const { draft, publishedAt, embargo, ...rest } = raw as Record<string, unknown>;
  if (Object.keys(rest).some(mayHoldBack)) return false;
  if (draft !== undefined && draft !== false) return false;
  if (!(latest(publishedAt) <= now.getTime())) return false;
  if (embargo === undefined) return true;
  const until =
    typeof embargo === 'object' && embargo !== null && 'until' in embargo ? embargo.until : undefined;
  return latest(until) <= now.getTime();
}

/** A misspelt `draf:` or `embrago:` may have been meant to hold the file back, and so may a key that nobody knows. */
function mayHoldBack(key: string): boolean {
  if (keys.includes(key)) return false;
  const meant = nearest(key, keys);
  return meant === undefined || holding.includes(meant);
}

/**
 * The latest instant that a text can mean, in milliseconds, or NaN where it is in no order that has one meaning
 * (`01.12.` is in December or in January). A mistake after year and month still leaves the month.
 */
function latest(text: unknown): number {
  if (typeof text !== 'string') return NaN;
  if (!instantProblem(text)) return Date.parse(text);
  const [, year, month] = /^(\d{4})-(\d{2})(?!\d)/.exec(text) ?? [];
  // The second day of the following month, which no offset from UTC reaches.
  return Date.UTC(Number(year), Number(month), 2);
}
