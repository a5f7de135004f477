import type { Collection } from '../../faults/fault-facts.ts';

/** The ways to say when an event takes place. */
export type Exactness = 'day' | 'instant' | 'month';

/** What a form says besides the labels and hints of its fields. */
export type FormWords = {
  /** The groups of each form that has some. */
  groups: {
    releases: Readonly<Record<'says' | 'who' | 'pictures' | 'dates' | 'public' | 'machines', string>>;
    organisations: Readonly<Record<'is' | 'found' | 'shows' | 'changes', string>>;
    people: Readonly<Record<'is' | 'found' | 'leaves' | 'changes', string>>;
    newsroom: Readonly<Record<'is' | 'who' | 'lists' | 'machines', string>>;
  };
  /** The address of a release before its first save; what it is made of is said while it has none. */
  address: { label: string; pending: string };
  /** The value that counts while a field is empty. */
  preset: (value: string) => string;
  /** A choice that nobody has made. */
  unset: string;
  /** One item of a list, by the path of its field, for the button that adds it. */
  items: Readonly<Record<string, string>>;
  /** The button that makes a new entry of a collection. */
  makes: Readonly<Record<Collection, string>>;
  /** What a box or a button adds, by the path of its field, where the words of the CMS would not be said. */
  adds: Readonly<Record<string, string>>;
  /** The field for the time of an event. */
  time: {
    exactness: string;
    exactnesses: Readonly<Record<Exactness, string>>;
    zone: string;
    /** Of a date that was typed in part, or that no calendar has. */
    halfTyped: string;
  };
};
