import type { FaultFacts } from './fault-facts.ts';

/** Where something stands in a file: line and column count from 1, as editors show them. */
export type PlaceInFile = { file: string; line: number; column: number };

export type Rule = keyof FaultFacts;
export type Level = 'error' | 'warning';

/**
 * One problem in one place. `field` is the path an editor sees (`image.alt`, `<Quote speaker>`), `found` what
 * stands there. `secret` marks a file that is not public: its text must not be printed. `confidential` marks a fault of any
 * file whose `found` and facts name something held back: they are printed only where its path may be.
 */
export type Fault = {
  [R in Rule]: PlaceInFile & {
    rule: R;
    facts: FaultFacts[R];
    level: Level;
    field: string;
    found?: string | undefined;
    secret?: boolean;
    confidential?: boolean;
  };
}[Rule];

/** A fault before it is known where in the file it stands: what a schema or a policy reports. */
export type Problem = { [R in Rule]: { rule: R; facts: FaultFacts[R] } }[Rule];
