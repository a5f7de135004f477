import type { Collection } from '../../faults/fault-facts.ts';

/** The groups of the form of a release, in their order. */
export type ReleaseGroup = 'says' | 'who' | 'pictures' | 'dates' | 'public' | 'machines';

/** The ways to say when an event takes place. */
export type Exactness = 'day' | 'instant' | 'month';

/** What a form says besides the labels and hints of its fields. */
export type FormWords = {
  groups: Readonly<Record<ReleaseGroup, string>>;
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
  time: { exactness: string; exactnesses: Readonly<Record<Exactness, string>>; zone: string };
};
