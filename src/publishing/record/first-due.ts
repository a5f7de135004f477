import { liftOf } from '../../gate/state.ts';
import type { Step } from '../../history/git-log.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';

/**
 * The instant at which the first of the releases was due that a site at `at` has and the one before it, at `before`, had
 * not: its lift, or its commit if that came later. Undefined when there is none. All instants are in milliseconds.
 */
export function firstDue(
  manuscript: Manuscript,
  steps: ReadonlyMap<string, readonly Step[]>,
  before: number,
  at: number,
): number | undefined {
  const due = manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap(({ facts, folder, language }) => {
      if (!facts || facts.draft) return [];
      const [first] = steps.get(`${folder}/${language}`) ?? [];
      const from = Math.max(liftOf(facts), first?.at ?? -Infinity);
      return from > before && from <= at ? [from] : [];
    }),
  );
  return due.length ? Math.min(...due) : undefined;
}
