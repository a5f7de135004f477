import type { Reason } from '../../i18n/shapes/commands.ts';
import { ageDays } from './age.ts';
import { kitEnd } from './kit.ts';
import { newsHours } from './news.ts';
import { type LifeFacts, liftOf } from '../../gate/state.ts';

/** An instant, in milliseconds, from which an earlier build of the site is outdated. */
export type Due = { at: number; reason: Reason };

const hour = 3_600_000;
const time = (instant: string) => Date.parse(instant);

/** Every instant after `now` at which pages or outputs of a release change by themselves. Empty for a draft. */
export function changesOf(facts: LifeFacts & { kit: boolean }, now: Date): Due[] {
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
  ];
  // While a release is held back, nothing else can change.
  return all.filter(({ at }) => at > now.getTime() && at >= lift);
}
