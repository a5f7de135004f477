import type { Level, Rule } from './fault.ts';
import type { Collection, ExpectedType, FaultFacts } from './fault-facts.ts';

/** How one language says what is wrong and what to write instead. Each sentence pair ends with a full stop. */
export type FaultWords = {
  found: string;
  level: Record<Level, string>;
  expected: Record<ExpectedType, string>;
  collections: Record<Collection, string>;
  summary(errors: number, warnings: number, files: number): string;
  report: {
    /** Above the places at which a rule is broken. */
    rule: (rule: string, count: number) => string;
    /** Below the first of them. */
    more: (count: number) => string;
    /** Above the warnings of what was changed last, and above all others. */
    changed: string;
    others: string;
    /** How to see every warning. */
    all: string;
    /** Warnings that are not printed: the most frequent rules, and the number of the others. */
    counted: (rules: readonly (readonly [rule: string, count: number])[], others: number) => string;
  };
  secretNote: string;
  /** Said when the paths of such files are not told either. */
  pathNote: string;
  couldNotRun(reason: string): string;
  /** How many files were set right. */
  fixed: (files: number) => string;
  /** After the fixes: an address of a public file, and the one that it has from now on. */
  moved: (from: string, to: string) => string;
  rules: { [R in Rule]: (facts: Worded<FaultFacts[R]>) => string };
};

/** The facts as a sentence needs them: what was expected stands there in words already. */
export type Worded<F> = { [K in keyof F]: K extends 'expected' ? string : F[K] };

/** The sentences of some rules, which a language says in a file of their own. */
export type Sentences<R extends Rule> = Pick<FaultWords['rules'], R>;
