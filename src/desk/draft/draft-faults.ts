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
  const missing: MissingName = (collection, id) =>
    known[collection].has(id) ? undefined : { suggestion: nearest(id, known[collection]) };
  const names = nameRemarks(prose, missing, events);
  return [...breaches, ...names].map(({ line, column, field, found, level: _, ...problem }) =>
    faultAt(problem as Problem, { file: '', line, column, field, found }),
  );
}

/** What is known of an id that does not exist, with one that may be meant. Undefined for one that exists. */
export type MissingName = (
  collection: Collection,
  id: string,
) => { suggestion?: string | undefined } | undefined;

/** The names of people, organisations and events in a body that do not exist. */
export function nameRemarks(
  { mentions, eventCards }: Pick<Prose<unknown>, 'mentions' | 'eventCards'>,
  missing: MissingName,
  events: readonly string[],
): Remark[] {
  const strangers = mentions.flatMap(({ value, meta: { refersTo: collection }, ...place }): Remark[] => {
    const found = collection && missing(collection, value);
    if (!found) return [];
    const { field, line, column } = place;
    return [
      { rule: 'danglingReference', facts: { collection, ...found }, field, line, column, found: value },
    ];
  });
  // A card without a title is told as an empty field.
  const cards = eventCards
    .filter(({ title }) => title !== '' && !events.includes(title))
    .map(({ title, ...place }): Remark => {
      const facts = { suggestion: nearest(title, events) };
      return { rule: 'eventUnknown', facts, field: '<EventCard title>', found: title, ...place };
    });
  return [...strangers, ...cards];
}
