import type { Change } from '../schema/dated/changes.ts';
import type { Begins } from './beginning.ts';

/** The facts of a person, an organisation or a topic, with their changes. */
type Changing = { changes: readonly Change<object>[] };
type Portrayed = { boilerplates?: readonly { validFrom: Change<object>['validFrom'] }[] | undefined };

/** The changes that have begun at an instant (in milliseconds), in the order of their beginnings. */
export function begunAt<C extends Change<object>>(changes: readonly C[], at: number, begins: Begins): C[] {
  return changes
    .map((change) => ({ change, since: begins(change.validFrom) }))
    .filter(({ since }) => since <= at)
    .sort((a, b) => a.since - b.since)
    .map(({ change }) => change);
}

/**
 * The facts at an instant (in milliseconds): those of the file, then every begun change. Without changes of their own.
 * Boilerplates keep their beginnings.
 */
export function factsAt<F extends Changing>(facts: F, at: number, begins: Begins): F {
  if (facts.changes.length === 0) return facts;
  return { ...begunAt(facts.changes, at, begins).reduce<F>(changedBy, facts), changes: [] };
}

/** The facts after one change. */
export function changedBy<F extends object>(
  facts: F,
  { validFrom: _, remove = [], ...values }: Change<object>,
): F {
  const next = { ...facts } as Record<string, unknown>;
  for (const [name, value] of Object.entries(values)) if (value !== undefined) next[name] = value;
  // The schema gives a list that a file leaves out no entries.
  for (const name of remove) next[name] = Array.isArray(next[name]) ? [] : undefined;
  return next as F;
}

/**
 * The part of a file that may be known at an instant: its facts, with the changes and boilerplates that have begun. Former
 * facts stay, because a release shows those of its own lift.
 */
export function knownAt<F extends Changing & Portrayed>(facts: F, at: number, begins: Begins): F {
  const { boilerplates } = facts;
  return {
    ...facts,
    changes: begunAt(facts.changes, at, begins),
    ...(boilerplates && { boilerplates: boilerplates.filter(({ validFrom }) => begins(validFrom) <= at) }),
  };
}
