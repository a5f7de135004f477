import type { Desk } from '../desk/desk.ts';
import type { Fault } from '../faults/fault.ts';
import type { HeldBack } from '../history/unpublished.ts';
import { faultAt } from './fault-at.ts';

/** Commits that would give away in a public repository what the site holds back. */
export function heldBackCommits(desk: Desk, found: readonly HeldBack[]): Fault[] {
  const content = desk.newsroom.file.replace(/newsroom\.yaml$/, '');
  return found.map(({ commit, path }) => ({
    ...faultAt({ rule: 'heldBackInCommit', facts: { commit } }, { file: `${content}${path}` }),
    secret: true,
  }));
}
