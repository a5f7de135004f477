import type { Fault } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { faultAt } from '../fault-at.ts';

/** Finds event cards in a body whose title is no event of the same file. */
export function events(manuscript: Manuscript): Fault[] {
  return manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap(({ file, facts, eventCards }) => {
      const titles = facts?.events.map(({ title }) => title) ?? [];
      if (!facts) return [];
      return eventCards
        .filter(({ title }) => !titles.includes(title))
        .map(({ title, line, column }) =>
          faultAt(
            { rule: 'eventUnknown', facts: { suggestion: nearest(title, titles) } },
            { file, line, column, field: '<EventCard title>', found: title },
          ),
        );
    }),
  );
}
