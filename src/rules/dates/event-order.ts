import type { Manuscript } from '../../manuscript/manuscript.ts';
import { fieldName } from '../../manuscript/parsed-file.ts';
import type { Fault, Problem } from '../../faults/fault.ts';
import { dateOf } from '../../gate/state.ts';
import { dayIn } from '../../model/text/dates.ts';
import { exactness } from '../../schema/instants.ts';
import type { Event } from '../../schema/event.ts';
import { faultAt } from '../fault-at.ts';

/** Finds events that contradict the release's day, their own status or the end of their registration. */
export function eventOrder(manuscript: Manuscript, now: Date): Fault[] {
  const { timeZone = 'UTC' } = manuscript.newsroom.facts ?? {};
  return manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap(({ facts, sheet, file }) => {
      if (!facts || !sheet) return [];
      return facts.events.flatMap((event, index) => {
        const isInvitation = facts.kind === 'mediaAdvisory';
        return problemsOf(event, { date: dateOf(facts), isInvitation, now }, timeZone).map(
          ({ key, problem }) => {
            const path = ['events', index, ...key];
            const where = { file, ...sheet.locate(path), field: fieldName(path), found: sheet.found(path) };
            return faultAt(problem, where, 'warning');
          },
        );
      });
    }),
  );
}

type Around = { date: string; isInvitation: boolean; now: Date };

function problemsOf(
  { start, end = start, status, registration }: Event,
  { date, isInvitation, now }: Around,
  timeZone: string,
): { key: string[]; problem: Problem }[] {
  const found: { key: string[]; problem: Problem }[] = [];
  const isToCome = status === 'planned' || status === 'confirmed';
  // An invitation must come before the start. A report may be written during an event.
  if (isToCome && compared(isInvitation ? start : end, date, timeZone) < 0)
    found.push({ key: ['start'], problem: { rule: 'eventPast', facts: {} } });
  if (status === 'held' && compared(start, now.getTime(), timeZone) > 0)
    found.push({ key: ['status'], problem: { rule: 'eventNotYetHeld', facts: {} } });
  const until = registration?.until;
  if (until && until.slice(0, end.length) > end.slice(0, 10))
    found.push({ key: ['registration', 'until'], problem: { rule: 'registrationAfterEvent', facts: {} } });
  return found;
}

/** Negative before an instant, positive after it, 0 during a day or a month. */
function compared(time: string, instant: string | number, timeZone: string): number {
  if (exactness(time) === 'instant') return Date.parse(time) - new Date(instant).getTime();
  const current = dayIn(timeZone, instant).slice(0, time.length);
  return time < current ? -1 : time > current ? 1 : 0;
}
