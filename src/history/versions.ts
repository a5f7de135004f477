import type { ChangeEntry, FormerState, TextWords } from './former-text.ts';

/** The state of a text from `at` on. `said` is undefined if it was deleted, a draft, or unreadable. */
export type Reading = { at: number; folder: string; said?: FormerState | undefined };

/** One published version of a text. */
export type Version = TextWords & {
  /** The instant it became public, in milliseconds. */
  at: number;
  /** The corrections and updates that announce it to readers. */
  entries: ChangeEntry[];
};

/** The public past of a text. */
export type Past = {
  /** The versions that were deployed; without a record of deploys those that were committed. */
  versions: Version[];
  /** The instants of all entries so far, in milliseconds. */
  told: ReadonlySet<number>;
  /** The versions that readers can compare: those that were deployed, and the present text. */
  shown: readonly Version[];
  /** The folder, date and id of every public state in git, deployed or not, oldest first. */
  places: { folder: string; publishedAt: string; guid?: string | undefined }[];
};

/**
 * The published versions of a text at `now`. The first is the text at the moment the release became public. A revision
 * counts if its own frontmatter made it public at that time, and never before the lift of the present release (`lift`): a
 * date that was wrong for a moment reveals nothing. With `deploys`, ascending instants, a revision counts only if one of
 * them is in its time: what no deploy held after its lift was never public. All instants are in milliseconds.
 */
export function pastOf(
  readings: readonly Reading[],
  lift: number,
  now: number,
  deploys?: readonly number[],
): Omit<Past, 'shown'> {
  const versions: Version[] = [];
  const told = new Set<number>();
  const places: Past['places'] = [];
  for (const [index, { at, folder, said }] of readings.entries()) {
    if (!said) continue;
    const isDue = Math.max(at, said.lift, lift);
    const from = deploys ? (deploys.find((deploy) => deploy >= isDue) ?? Infinity) : isDue;
    const end = readings[index + 1]?.at ?? Infinity;
    if (from >= end || from > now || said.gone <= from) continue;
    places.push({ folder, publishedAt: said.publishedAt, guid: said.guid });
    const entries = said.entries.filter((entry) => !told.has(Date.parse(entry.at)));
    for (const entry of entries) told.add(Date.parse(entry.at));
    const last = versions.at(-1);
    if (!last)
      versions.push({
        ...said.words,
        at: firstAt(index, from, Math.max(said.lift, lift), deploys),
        entries: [],
      });
    else if (isSameText(last, said.words)) {
      if (versions.length > 1) last.entries.push(...entries);
    } else versions.push({ ...said.words, at: from, entries });
  }
  return { versions, told, places };
}

/**
 * The instant of the first version. It is the lift, as on the page, if it is known: a text may be older than its first
 * commit, and a deploy comes a little after a lift. A release that is older than the record has that of its first deploy.
 */
function firstAt(index: number, from: number, lift: number, deploys?: readonly number[]): number {
  if (!deploys) return index === 0 ? lift : from;
  return (deploys[0] ?? Infinity) <= lift ? lift : from;
}

export const isSameText = (a: TextWords, b: TextWords): boolean =>
  a.title === b.title && a.summary === b.summary && a.body === b.body;

/** The last version that was announced to readers: the first one, or one with an entry. */
export const lastTold = ({ versions }: Pick<Past, 'versions'>): Version | undefined =>
  versions.findLast(({ entries }, index) => index === 0 || entries.length > 0);
