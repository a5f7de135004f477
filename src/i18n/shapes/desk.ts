import type { EditorWords } from './editor.ts';
import type { FormWords } from './form.ts';

/** The label of a field, and its hint where the sentence of the schema, which is English, will not do. */
export type Label = string | readonly [label: string, hint: string];

/** What editors read at their desk. Fields are named by their path (`releases.image.alt`, `Quote.speaker`). */
export type DeskWords = {
  title: string;
  fields: Readonly<Record<string, Label>>;
  /** What the values of a choice mean, by the path of its field. */
  options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  collections: Readonly<Record<DeskCollection, { many: string; one: string; about: string }>>;
  settings: string;
  body: Label;
  slug: { hint: string; wrong: string };
  components: Readonly<Record<string, string>>;
  /** What a form says besides the labels of its fields. */
  form: FormWords;
  /** The editor of the body. */
  prose: EditorWords;
  /** What a commit says; `{{collection}}`, `{{slug}}` and `{{path}}` are the CMS's. */
  commits: { create: string; update: string; delete: string; uploadMedia: string; deleteMedia: string };
  save: {
    found: string;
    at: (line: number) => string;
    /** Said after what an editor should know before the commit. */
    again: string;
  };
  closed: { title: string; local: string; host: string };
  needsScript: string;
};

export type DeskCollection =
  | 'releases'
  | 'organisations'
  | 'people'
  | 'topics'
  | 'places'
  | 'facts'
  | 'events'
  | 'pages'
  | 'newsroom'
  | 'brand';
