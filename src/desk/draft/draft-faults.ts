import { split } from '../../body/reading/fences.ts';
import type { Collection } from '../../faults/fault-facts.ts';
import type { Fault, Problem } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import type { Prose, Remark } from '../../manuscript/parsed-file.ts';
import { faultAt } from '../../rules/fault-at.ts';

/** The ids of each collection. */
export type KnownIds = Readonly<Record<Collection, ReadonlySet<string>>>;

/**
 * The errors in the body of a draft, with which it cannot be shown: breaches of the policy, and names of people,
 * organisations and events that do not exist. `events` are the titles of the events of the release.
 */
export function draftFaults(prose: Prose<unknown>, known: KnownIds, events: readonly string[]): Fault[] {
  const body = split(prose.source)?.body ?? '';
  const above = prose.source.slice(0, prose.source.length - body.length).split('\n').length - 1;
  const breaches = prose.remarks.filter(({ line, level }) => line > above && level !== 'warning');
  const strangers = prose.mentions.flatMap(
    ({ value, meta: { refersTo: collection }, ...place }): Remark[] => {
      if (!collection || known[collection].has(value)) return [];
      const { field, line, column } = place;
      const facts = { collection, suggestion: nearest(value, known[collection]) };
      return [{ rule: 'danglingReference', facts, field, line, column, found: value }];
    },
  );
  const cards = prose.eventCards
    .filter(({ title }) => !events.includes(title))
    .map(({ title, ...place }): Remark => {
      const facts = { suggestion: nearest(title, events) };
      return { rule: 'eventUnknown', facts, field: '<EventCard title>', found: title, ...place };
    });
  return [...breaches, ...strangers, ...cards].map(({ line, column, field, found, level: _, ...problem }) =>
    faultAt(problem as Problem, { file: '', line, column, field, found }),
  );
}
