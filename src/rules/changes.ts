import type { Fault, Problem } from '../faults/fault.ts';
import { changedBy } from '../gate/facts-at.ts';
import { beginsOf } from '../gate/present.ts';
import type { Filed, Manuscript } from '../manuscript/manuscript.ts';
import { fieldName, type Written } from '../manuscript/parsed-file.ts';
import { isMap } from '../manuscript/yaml/yaml-map.ts';
import type { Change } from '../schema/dated/changes.ts';
import { timeFlaws } from '../schema/event.ts';
import { faultAt } from './fault-at.ts';

type Dated = { change: Change<object>; index: number; since: number };
type Finding = { path: PropertyKey[]; problem: Problem };

/** Finds changes out of order, two of which it is undefined which one counts, and values that were valid before. */
export function changes(manuscript: Manuscript): Fault[] {
  const begins = beginsOf(manuscript);
  const files: Filed<Written<{ changes: readonly Change<object>[] }>>[] = [
    ...manuscript.organisations.values(),
    ...manuscript.people.values(),
    ...manuscript.topics.values(),
    ...manuscript.facts.values(),
    ...manuscript.events.values(),
  ];
  return files.flatMap(({ facts, sheet, file }) => {
    if (!facts || !sheet || facts.changes.length === 0) return [];
    const dated = facts.changes.map((change, index) => ({ change, index, since: begins(change.validFrom) }));
    const times = 'start' in facts ? movedWrongly(facts as unknown as Moved, dated) : [];
    return [...dated.flatMap((one) => outOfOrder(one, dated)), ...idle(facts, dated), ...times].map(
      ({ path, problem }) =>
        faultAt(problem, { file, ...sheet.locate(path), field: fieldName(path), found: sheet.found(path) }),
    );
  });
}

function outOfOrder({ change, index, since }: Dated, all: readonly Dated[]): Finding[] {
  const path = ['changes', index, 'validFrom'];
  const before = all.slice(0, index);
  const same = before.filter((one) => one.since === since && isSame(one.change, change));
  if (same.length) return [{ path, problem: { rule: 'changeTwice', facts: {} } }];
  // The lift of a draft is not known yet.
  const later = before.find((one) => one.since > since && one.since !== Infinity);
  if (!later) return [];
  const { validFrom } = later.change;
  const earlier = typeof validFrom === 'string' ? validFrom : validFrom.with;
  return [{ path, problem: { rule: 'changeOrder', facts: { earlier } } }];
}

/** Two releases may be lifted together, each with a change of its own. */
function isSame(one: Change<object>, other: Change<object>): boolean {
  if (typeof one.validFrom === 'string' || typeof other.validFrom === 'string') return true;
  return (
    one.validFrom.with === other.validFrom.with ||
    fieldsOf(one).some((name) => fieldsOf(other).includes(name))
  );
}

const fieldsOf = ({ validFrom: _, remove = [], ...values }: Change<object>) => [
  ...Object.keys(values),
  ...remove,
];

type Moved = Parameters<typeof timeFlaws>[0];

/** A date that a change moves, and whose other times then do not fit: it would end before it begins. */
function movedWrongly(facts: Moved, dated: readonly Dated[]): Finding[] {
  let before: Moved = { ...facts };
  return inOrder(dated).flatMap(({ change, index }): Finding[] => {
    const known = timeFlaws(before).map(({ field }) => field);
    before = changedBy(before, change);
    return timeFlaws(before)
      .filter(({ field }) => !known.includes(field))
      .map(({ problem, field }) => ({
        path: ['changes', index, field in change ? field : 'start'],
        problem,
      }));
  });
}

/** The new value often stands in the file already, where readers see it at once. */
function idle(facts: object, dated: readonly Dated[]): Finding[] {
  let before: Readonly<Record<string, unknown>> = { ...facts };
  const found: Finding[] = [];
  for (const { change, index } of inOrder(dated)) {
    const { validFrom: _, remove = [], ...values } = change;
    const at = (...path: PropertyKey[]) =>
      found.push({ path: ['changes', index, ...path], problem: { rule: 'changeIdle', facts: {} } });
    for (const [name, value] of Object.entries(values))
      if (value !== undefined && canonical(value) === canonical(before[name])) at(name);
    for (const [place, name] of remove.entries())
      if (before[name] === undefined || canonical(before[name]) === '[]') at('remove', place);
    before = changedBy(before, change);
  }
  return found;
}

/** By beginning. A change whose lift is not known yet stays behind the one above it. */
function inOrder(dated: readonly Dated[]): Dated[] {
  let above = -Infinity;
  return dated
    .map((one) => {
      if (one.since < Infinity) above = Math.max(above, one.since);
      return { one, since: one.since < Infinity ? one.since : above };
    })
    .sort((a, b) => (a.since === b.since ? 0 : a.since - b.since))
    .map(({ one }) => one);
}

/** Without the order of keys, which says nothing. */
const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_key, one: unknown) =>
    isMap(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
