import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Fault } from '../../faults/fault.ts';
import type { UnpublishedFile } from '../../history/unpublished.ts';
import { faultAt } from '../fault-at.ts';

/** Finds commits that would publish held-back texts through a public repository. */
export function heldBackCommits(manuscript: Manuscript, found: readonly UnpublishedFile[]): Fault[] {
  const content = manuscript.newsroom.file.replace(/newsroom\.yaml$/, '');
  return found.map(({ commit, path }) => ({
    ...faultAt({ rule: 'heldBackInCommit', facts: { commit } }, { file: `${content}${path}` }),
    secret: true,
  }));
}
