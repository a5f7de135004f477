import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Fault } from '../../faults/fault.ts';
import type { History } from '../../history/history.ts';
import { faultAt } from '../fault-at.ts';

/**
 * Warns if the past of the repository was cut off, because rules that compare with former texts then find nothing, and
 * of lines in the record of deploys that cannot be read.
 */
export function memory({ newsroom: { file } }: Manuscript, { memory: known, record }: History): Fault[] {
  const broken = (record?.broken ?? []).map(({ commit, line }) =>
    faultAt({ rule: 'recordBroken', facts: { commit: commit.slice(0, 7), line } }, { file }, 'warning'),
  );
  return known === 'shallow'
    ? [faultAt({ rule: 'historyShallow', facts: {} }, { file }, 'warning'), ...broken]
    : broken;
}
