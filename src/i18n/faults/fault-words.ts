import type {
  BodyRule,
  Collection,
  EditorialRule,
  ExpectedType,
  FaultFacts,
  Level,
  LifeRule,
  Rule,
} from '../../faults/fault.ts';

/** How one language says what is wrong and what to write instead. Each sentence pair ends with a full stop. */
export type FaultWords = {
  found: string;
  level: Record<Level, string>;
  expected: Record<ExpectedType, string>;
  collections: Record<Collection, string>;
  summary(errors: number, warnings: number, files: number): string;
  secretNote: string;
  /** Said when the paths of such files are not told either. */
  pathNote: string;
  couldNotRun(reason: string): string;
  usage: string;
  /** How many files were set right. */
  fixed: (files: number) => string;
  rules: { [R in Rule]: (facts: Worded<FaultFacts[R]>) => string };
};

/** The facts as a sentence needs them: what was expected stands there in words already. */
export type Worded<F> = { [K in keyof F]: K extends 'expected' ? string : F[K] };

/** The sentences of the rules of style, which stand in files of their own. */
export type EditorialWords = Pick<FaultWords['rules'], EditorialRule>;
/** The sentences about corrections, translations and people who have left. */
export type LifeRuleWords = Pick<FaultWords['rules'], LifeRule>;
/** The sentences about the text of a release. */
export type BodyRuleWords = Pick<FaultWords['rules'], BodyRule>;
