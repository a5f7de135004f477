import type { Fact } from '../schema/dated/fact.ts';
import type { Begins } from './beginning.ts';
import { begunAt, changedBy } from './facts-at.ts';

/** A fact as it was from an instant on, in milliseconds. The first value counts from its day, whenever that was. */
export type FactValue = Omit<Fact, 'changes'> & { since: number };

/** The values that a fact has had up to an instant (in milliseconds), newest first. */
export function factValuesAt(fact: Fact, at: number, begins: Begins): [FactValue, ...FactValue[]] {
  const { changes, ...first } = fact;
  const values: [FactValue, ...FactValue[]] = [{ ...first, since: -Infinity }];
  for (const change of begunAt(changes, at, begins)) {
    const [before] = values;
    const next = { ...changedBy<Omit<Fact, 'changes'>>(before, change), since: begins(change.validFrom) };
    // A better label or source is no other value.
    if (next.value === before.value && next.asOf === before.asOf)
      values[0] = { ...next, since: before.since };
    else values.unshift(next);
  }
  return values;
}

/** Whether a day (`yyyy-mm-dd`) is before the one, or the month, on which the first value was right. */
export const isBeforeFirst = ({ asOf }: Pick<Fact, 'asOf'>, day: string): boolean =>
  day.slice(0, asOf.length) < asOf;
