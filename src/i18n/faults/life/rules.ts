import type { FaultWords } from '../fault-words.ts';

/** The rules of a release's life and of those who answer for it. */
export type LifeRules = Pick<
  FaultWords['rules'],
  | 'correctionOrder'
  | 'correctionTooEarly'
  | 'correctionStillWrong'
  | 'correctionNotMade'
  | 'translationOfItself'
  | 'sourceVersion'
  | 'translationBehind'
  | 'correctionNotCarried'
  | 'waiverIdle'
  | 'successorCycle'
  | 'nobodyFollows'
  | 'leaverInText'
>;
