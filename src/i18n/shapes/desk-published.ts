import type { HardFact } from '../../faults/fault-facts.ts';

/** What the desk asks before a public release is changed, hidden or deleted. */
export type PublishedWords = {
  title: string;
  /** `what` names the fields, in each language. */
  changed: (what: string) => string;
  fact: Readonly<Record<HardFact, string>>;
  question: string;
  /** The names of the first two are those of the field. */
  spelling: string;
  hints: Readonly<Record<'correction' | 'update' | 'spelling', string>>;
  /** The instant of the entry, in words. */
  when: (at: string) => string;
  /** The languages of translations that do not have the correction yet. */
  behind: (languages: string) => string;
  hiding: {
    /** What the addresses will answer. */
    gone: (addresses: string) => string;
    /** What a withdrawal does instead. */
    instead: string;
    everywhere: string;
    withdraw: string;
    anyway: string;
  };
  /** Asked before a public text in one language is removed. */
  removing: {
    /** What the addresses of these languages will answer. */
    gone: (languages: string, addresses: string) => string;
    keep: string;
    /** How the form keeps it. */
    how: string;
    anyway: string;
  };
  deleting: {
    gone: (addresses: string) => string;
    /** Where the form has it. `field` is its label. */
    how: (field: string) => string;
    anyway: string;
    open: string;
  };
  save: string;
  next: string;
  cancel: string;
};
