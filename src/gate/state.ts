/** The facts of a release's life from an editor. Instants are ISO 8601 with offset. */
export type LifeFacts = {
  draft: boolean;
  publishedAt: string;
  embargo?: { until: string } | undefined;
  corrections: readonly { at: string; kind: 'correction' | 'update' }[];
  withdrawn?: { at: string } | undefined;
};

export type State = 'draft' | 'scheduled' | 'embargoed' | 'published' | 'updated' | 'corrected' | 'withdrawn';

const time = (instant: string) => Date.parse(instant);

/**
 * The date of a release, which every page and output prints: the instant of its lift, as an editor wrote it (ISO 8601
 * with offset). Only the address keeps the month of `publishedAt`.
 */
export function dateOf({ publishedAt, embargo }: Pick<LifeFacts, 'publishedAt' | 'embargo'>): string {
  return embargo && time(embargo.until) > time(publishedAt) ? embargo.until : publishedAt;
}

/** The instant, in milliseconds, from which a release is public: the later one of publication and end of embargo. */
export const liftOf = (facts: Pick<LifeFacts, 'publishedAt' | 'embargo'>): number => time(dateOf(facts));

/** The state of a release at an instant, derived from its facts. */
export function stateAt(facts: LifeFacts, now: Date): State {
  if (facts.draft) return 'draft';
  if (now.getTime() < liftOf(facts)) {
    return facts.embargo && now.getTime() < time(facts.embargo.until) ? 'embargoed' : 'scheduled';
  }
  if (facts.withdrawn && time(facts.withdrawn.at) <= now.getTime()) return 'withdrawn';
  const changes = changesAt(facts, now);
  if (changes.some(({ kind }) => kind === 'correction')) return 'corrected';
  return changes.length ? 'updated' : 'published';
}

/** Whether the text can be read. A withdrawn text may have been removed. */
export function hasText(
  facts: LifeFacts & { withdrawn?: { keepText: boolean } | undefined },
  now: Date,
): boolean {
  return facts.withdrawn?.keepText !== false || stateAt(facts, now) !== 'withdrawn';
}

/** The corrections and updates up to an instant. */
export function changesAt<C extends { at: string }>(facts: { corrections: readonly C[] }, now: Date): C[] {
  return facts.corrections.filter(({ at }) => time(at) <= now.getTime());
}

export function isPublic(state: State): boolean {
  return state !== 'draft' && state !== 'scheduled' && state !== 'embargoed';
}

/** The instant of the last change that readers can see, in milliseconds. */
export function changedAt(facts: LifeFacts, now: Date): number {
  const changes = changesAt(facts, now).map(({ at }) => time(at));
  const withdrawn =
    facts.withdrawn && time(facts.withdrawn.at) <= now.getTime() ? [time(facts.withdrawn.at)] : [];
  return Math.max(liftOf(facts), ...changes, ...withdrawn);
}
