import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Fault } from '../../faults/fault.ts';
import type { History } from '../../history/history.ts';
import { faultAt } from '../fault-at.ts';

/** Warns if the past of the repository was cut off: rules that compare with former texts then find nothing. */
export const memory = (manuscript: Manuscript, history: History): Fault[] =>
  history.memory === 'shallow'
    ? [faultAt({ rule: 'historyShallow', facts: {} }, { file: manuscript.newsroom.file }, 'warning')]
    : [];
