import type { Filed, Manuscript } from '../manuscript/manuscript.ts';
import { fieldName, type Written } from '../manuscript/parsed-file.ts';
import { beginsOf } from '../gate/present.ts';
import type { Beginning } from '../schema/dated/beginning.ts';
import type { Fault } from '../faults/fault.ts';
import { isPublic, stateAt } from '../gate/state.ts';
import { faultAt } from './fault-at.ts';

/**
 * Finds held-back texts, changes and boilerplates in a public repository: an error, as they can be read there. A warning for drafts, which may be
 * meant so.
 */
export function openRepository(manuscript: Manuscript, now: Date): Fault[] {
  if (manuscript.newsroom.facts?.repository !== 'public') return [];
  const releases = manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap(({ facts, sheet, file }) => {
      const state = facts && stateAt(facts, now);
      if (!state || !sheet || isPublic(state)) return [];
      // A draft may have any date in its file. Only an embargo makes its text a secret.
      const isEmbargoed = facts.embargo !== undefined && Date.parse(facts.embargo.until) > now.getTime();
      const path = isEmbargoed ? ['embargo', 'until'] : state === 'draft' ? ['draft'] : ['publishedAt'];
      const where = { file, ...sheet.locate(path), field: fieldName(path) };
      return state === 'draft' && !isEmbargoed
        ? [faultAt({ rule: 'draftInPublic', facts: {} }, where, 'warning')]
        : [faultAt({ rule: 'heldBackInPublic', facts: {} }, where)];
    }),
  );
  return [...releases, ...partsAhead(manuscript, now)];
}

/** The changes and boilerplates of a day to come. */
function partsAhead(manuscript: Manuscript, now: Date): Fault[] {
  const begins = beginsOf(manuscript);
  const folders = new Set(manuscript.releases.map(({ folder }) => folder));
  // A release that does not exist is reported elsewhere.
  const isAhead = (validFrom: Beginning) =>
    begins(validFrom) > now.getTime() && (typeof validFrom === 'string' || folders.has(validFrom.with));
  const files: Filed<Written<Parts>>[] = [
    ...manuscript.organisations.values(),
    ...manuscript.people.values(),
    ...manuscript.topics.values(),
  ];
  return files.flatMap(({ facts, sheet, file }) =>
    (['changes', 'boilerplates'] as const).flatMap((list) =>
      (facts?.[list] ?? []).flatMap(({ validFrom }, index) => {
        if (!sheet || !isAhead(validFrom)) return [];
        const path = [list, index, 'validFrom'];
        const where = { file, ...sheet.locate(path), field: fieldName(path) };
        return [faultAt({ rule: 'heldBackInPublic', facts: {} }, where)];
      }),
    ),
  );
}

type Part = { validFrom: Beginning };
type Parts = { changes: readonly Part[]; boilerplates?: readonly Part[] };
