import type { ChangeEntry, FormerState, TextWords } from './said.ts';

/** From `at` on, a text said this of itself; nothing where it was gone, a draft, or could not be read. */
export type Reading = { at: number; folder: string; isPushed: boolean; said?: FormerState | undefined };

/** One published version of a text. */
export type Version = TextWords & {
  /** When it became public, in milliseconds. */
  at: number;
  /** Whether another repository has it: then it may be live. */
  isPushed: boolean;
  /** The corrections and updates that tell readers of it. */
  entries: ChangeEntry[];
};

/** The public past of a text. */
export type Past = {
  versions: Version[];
  /** Every entry that was told so far, by its instant in milliseconds. */
  told: ReadonlySet<number>;
  /** The states that were public, oldest first: where they stood and under which id. */
  places: { folder: string; publishedAt: string; guid?: string | undefined }[];
};

/**
 * The published versions of a text at `now`, from first publication on: what stood when the release became public is
 * the first, whatever it had been before. A state counts when it was public by what it said of itself, and never
 * before the release as it is today was public (`lift`): a date that was wrong for a moment shows nothing.
 */
export function pastOf(readings: readonly Reading[], lift: number, now: number): Past {
  const versions: Version[] = [];
  const told = new Set<number>();
  const places: Past['places'] = [];
  for (const [index, { at, folder, isPushed, said }] of readings.entries()) {
    if (!said) continue;
    const from = Math.max(at, said.lift, lift);
    const end = readings[index + 1]?.at ?? Infinity;
    if (from >= end || from > now || said.gone <= from) continue;
    places.push({ folder, publishedAt: said.publishedAt, guid: said.guid });
    const entries = said.entries.filter((entry) => !told.has(Date.parse(entry.at)));
    for (const entry of entries) told.add(Date.parse(entry.at));
    const last = versions.at(-1);
    // Git knows nothing of the time before a text came to it, but its own date does.
    if (!last)
      versions.push({
        ...said.words,
        at: index === 0 ? Math.max(said.lift, lift) : from,
        isPushed,
        entries: [],
      });
    else if (isSameText(last, said.words)) {
      if (versions.length > 1) last.entries.push(...entries);
    } else versions.push({ ...said.words, at: from, isPushed, entries });
  }
  return { versions, told, places };
}

export const isSameText = (a: TextWords, b: TextWords): boolean =>
  a.title === b.title && a.summary === b.summary && a.body === b.body;

/** The last version that readers were told of: the first, or one with an entry. */
export const lastTold = ({ versions }: Past): Version | undefined =>
  versions.findLast(({ entries }, index) => index === 0 || entries.length > 0);
