import { isPublic, type LifeFacts, liftOf, stateAt } from '../../gate/state.ts';

/** What of a release or a person can come next. */
export type AheadKind = 'lift' | 'correction' | 'withdrawal' | 'registration' | 'event' | 'leaves';

/**
 * Something that comes next: an instant (in milliseconds) or a day (`yyyy-mm-dd`). `of` is the event or the person; empty
 * for the release itself.
 */
export type Ahead = { what: AheadKind; at: number | string; of: string };

/** The facts of a release that say what comes next. */
export type AheadFacts = Required<Pick<LifeFacts, 'corrections'>> &
  LifeFacts & {
    events: readonly {
      title: string;
      start: string;
      status?: string | undefined;
      registration?: { until?: string | undefined } | undefined;
    }[];
  };

/** What comes next of a release. A draft has nothing ahead. */
export function aheadOfRelease(facts: AheadFacts, now: Date, today: string): Ahead[] {
  if (facts.draft) return [];
  const { corrections, withdrawn, events } = facts;
  const ahead = (what: AheadKind, at: number | string, of = ''): Ahead => ({ what, at, of });
  const life = [
    ...(isPublic(stateAt(facts, now)) ? [] : [ahead('lift', liftOf(facts))]),
    ...corrections.map(({ at }) => ahead('correction', Date.parse(at))),
    ...(withdrawn ? [ahead('withdrawal', Date.parse(withdrawn.at))] : []),
  ].filter(({ at }) => Number(at) > now.getTime());
  const days = events.flatMap(({ title, start, registration, status }) => [
    ...(registration?.until ? [ahead('registration', registration.until, title)] : []),
    // An event that is known only by its month has no day.
    ...(start.length >= 10 && status !== 'cancelled' ? [ahead('event', start.slice(0, 10), title)] : []),
  ]);
  return [...life, ...days.filter(({ at }) => String(at) >= today)];
}

/** The last day of a person as a contact, if it is still ahead. */
export const aheadOfPerson = (name: string, activeUntil: string | undefined, today: string): Ahead[] =>
  activeUntil && activeUntil >= today ? [{ what: 'leaves', at: activeUntil, of: name }] : [];

/** Puts what comes next into the order of time. */
export function inTime<One extends Pick<Ahead, 'at'>>(all: readonly One[]): One[] {
  const time = ({ at }: Pick<Ahead, 'at'>) => (typeof at === 'string' ? Date.parse(at) : at);
  return [...all].sort((a, b) => time(a) - time(b));
}
