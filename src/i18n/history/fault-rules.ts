import type { FaultFacts } from '../../faults/fault.ts';

/** The rules that compare a text with what it was. */
export type HistoryRule =
  | 'changedSilently'
  | 'factChanged'
  | 'addressChanged'
  | 'guidChanged'
  | 'historyShallow'
  | 'heldBackInCommit';

export type HistoryFaults = { [R in HistoryRule]: (facts: FaultFacts[R]) => string };
