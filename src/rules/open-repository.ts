import type { Manuscript } from '../manuscript/manuscript.ts';
import { fieldName } from '../manuscript/parsed-file.ts';
import type { Fault } from '../faults/fault.ts';
import { isPublic, stateAt } from '../gate/state.ts';
import { faultAt } from './fault-at.ts';

/** In a repository that strangers can read, what is held back is out: an error; a draft may be meant so: a warning. */
export function openRepository(manuscript: Manuscript, now: Date): Fault[] {
  if (manuscript.newsroom.facts?.repository !== 'public') return [];
  return manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap(({ facts, sheet, file }) => {
      const state = facts && stateAt(facts, now);
      if (!state || !sheet || isPublic(state)) return [];
      // A draft has some day in its file; only an embargo says that its text is a secret.
      const isEmbargoed = facts.embargo !== undefined && Date.parse(facts.embargo.until) > now.getTime();
      const path = isEmbargoed ? ['embargo', 'until'] : state === 'draft' ? ['draft'] : ['publishedAt'];
      const where = { file, ...sheet.locate(path), field: fieldName(path) };
      return state === 'draft' && !isEmbargoed
        ? [faultAt({ rule: 'draftInPublic', facts: {} }, where, 'warning')]
        : [faultAt({ rule: 'heldBackInPublic', facts: {} }, where)];
    }),
  );
}
