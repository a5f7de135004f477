import type { ChangeEntry, FormerState, TextWords } from './former-text.ts';

/** The state of a text from `at` on. `said` is undefined if it was deleted, a draft, or unreadable. */
export type Reading = { at: number; folder: string; isPushed: boolean; said?: FormerState | undefined };

/** One published version of a text. */
export type Version = TextWords & {
  /** The instant it became public, in milliseconds. */
  at: number;
  /** Whether it was pushed: then it may be live. */
  isPushed: boolean;
  /** The corrections and updates that announce it to readers. */
  entries: ChangeEntry[];
};

/** The public past of a text. */
export type Past = {
  versions: Version[];
  /** The instants of all entries so far, in milliseconds. */
  told: ReadonlySet<number>;
  /** The folder, date and id of every public state, oldest first. */
  places: { folder: string; publishedAt: string; guid?: string | undefined }[];
};

/**
 * The published versions of a text at `now`. The first is the text at the moment the release became public. A revision
 * counts if its own frontmatter made it public at that time, and never before the lift of the present release (`lift`): a
 * date that was wrong for a moment reveals nothing.
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
    // A text may be older than its first commit. Its own date says since when it was public.
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

/** The last version that was announced to readers: the first one, or one with an entry. */
export const lastTold = ({ versions }: Past): Version | undefined =>
  versions.findLast(({ entries }, index) => index === 0 || entries.length > 0);
