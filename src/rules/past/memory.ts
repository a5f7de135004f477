import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Fault } from '../../faults/fault.ts';
import type { History } from '../../history/history.ts';
import { faultAt } from '../fault-at.ts';

/** A repository whose past was cut off says nothing of former texts: what compares with them is silent. */
export const memory = (manuscript: Manuscript, history: History): Fault[] =>
  history.memory === 'shallow'
    ? [faultAt({ rule: 'historyShallow', facts: {} }, { file: manuscript.newsroom.file }, 'warning')]
    : [];
