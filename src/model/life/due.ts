import type { Reason } from '../../i18n/shapes/commands.ts';
import type { Event } from '../../schema/event.ts';
import { overAt } from '../text/event-time.ts';
import { ageDays } from './age.ts';
import { kitEnd } from './kit.ts';
import { newsHours } from './news.ts';
import { type LifeFacts, liftOf } from '../../gate/state.ts';

/** An instant, in milliseconds, from which an earlier build of the site is outdated. */
export type Due = { at: number; reason: Reason };

const hour = 3_600_000;
const time = (instant: string) => Date.parse(instant);

/** The events of a release, as far as time changes what is said of them. */
type Dated = {
  events: readonly (Pick<Event, 'start' | 'end'> & {
    registration?: { until?: string | undefined } | undefined;
  })[];
};

/**
 * Every instant after `now` at which pages or outputs of a release change by themselves, in no order. Empty for a draft.
 * Days are those of the time zone.
 */
export function changesOf(facts: LifeFacts & Dated & { kit: boolean }, now: Date, timeZone: string): Due[] {
  if (facts.draft) return [];
  const lift = liftOf(facts);
  const isEmbargo = facts.embargo !== undefined && lift === time(facts.embargo.until);
  const all: Due[] = [
    { at: lift, reason: isEmbargo ? 'embargo' : 'schedule' },
    ...facts.corrections.map(({ at }): Due => ({ at: time(at), reason: 'correction' })),
    ...(facts.withdrawn ? [{ at: time(facts.withdrawn.at), reason: 'withdrawal' } as const] : []),
    { at: lift + newsHours * hour, reason: 'news' },
    { at: lift + ageDays * 24 * hour, reason: 'age' },
    ...(facts.kit ? [] : [{ at: kitEnd(facts).getTime(), reason: 'kit' } as const]),
    ...facts.events.flatMap(({ registration, ...event }): Due[] => [
      { at: overAt(event, timeZone), reason: 'event' },
      ...(registration?.until === undefined
        ? []
        : [{ at: overAt({ start: registration.until }, timeZone), reason: 'registration' } as const]),
    ]),
  ];
  // While a release is held back, nothing else can change.
  return all.filter(({ at }) => at > now.getTime() && at >= lift);
}
