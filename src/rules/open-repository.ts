import type { Manuscript } from '../manuscript/manuscript.ts';
import { fieldName } from '../manuscript/parsed-file.ts';
import type { Fault } from '../faults/fault.ts';
import { isPublic, stateAt } from '../gate/state.ts';
import { faultAt } from './fault-at.ts';

/**
 * Finds held-back texts in a public repository: an error, as they can be read there. A warning for drafts, which may be
 * meant so.
 */
export function openRepository(manuscript: Manuscript, now: Date): Fault[] {
  if (manuscript.newsroom.facts?.repository !== 'public') return [];
  return manuscript.releases.flatMap(({ texts }) =>
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
}
