import { nearest } from '../faults/nearest.ts';
import { instantProblem } from '../schema/instants.ts';
import { releaseSchema } from '../schema/release.ts';

const keys = Object.keys(releaseSchema.shape);
const holding = ['draft', 'publishedAt', 'embargo'];

/**
 * Whether a file is certainly public, by its raw frontmatter, which may contain mistakes. In doubt false: the text of
 * such a file is not printed.
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

/** A misspelt `draf:` or `embrago:` may have been meant to hold the file back, and so may an unknown key. */
function mayHoldBack(key: string): boolean {
  if (keys.includes(key)) return false;
  const meant = nearest(key, keys);
  return meant === undefined || holding.includes(meant);
}

/**
 * The latest possible instant of a text, in milliseconds. NaN if the order is ambiguous (`01.12.` is in December or
 * January). A mistake after year and month still leaves the month.
 */
function latest(text: unknown): number {
  if (typeof text !== 'string') return NaN;
  const problem = instantProblem(text);
  if (!problem) return Date.parse(text);
  // `0206` may be 2026.
  if (problem.rule === 'yearOutOfRange') return NaN;
  const [, year, month] = /^(\d{4})-(\d{2})(?!\d)/.exec(text) ?? [];
  // The second day of the next month: no offset from UTC can reach it.
  return Date.UTC(Number(year), Number(month), 2);
}
