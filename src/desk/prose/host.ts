import type { EditorWords } from '../../i18n/shapes/editor.ts';
import type { Collection } from '../../faults/fault-facts.ts';
import type { LinkProblem } from '../draft/links-now.ts';
import type { ComponentForm } from '../component-form.ts';
import type { Addable } from '../form/added-entries.ts';

/** An entry of a collection as a choice: its id, and its name in the language of the text. */
export type Choice = { id: string; name: string };

/** What the editor of a body is given by the desk. */
export type Host = {
  /** The id of the editable element, which the label of the field names. */
  id: string;
  label: string;
  /** The language of the text. */
  language: string;
  /** The language of the desk. */
  desk: string;
  /** The languages of the newsroom, the default first. */
  languages: readonly string[];
  words: EditorWords;
  /** The forms of the components that the text may have. A standing page has none. */
  components: readonly ComponentForm[];
  /** The labels of components and of their attributes by their paths. */
  labelOf: (path: string) => string | undefined;
  /** The values of a field that is a choice, by its path (`organisations.kind`). */
  choicesOfField: (path: string) => readonly Choice[];
  onChange: (text: string) => void;
  /** Adds a file to the entry; resolves to its address until the entry is saved. */
  addFile: (file: File) => Promise<string>;
  /** Asks for a file of the entry or of the machine; resolves to its address, or to nothing. */
  pickFile: (kind: 'image' | 'file', accept: string) => Promise<string | undefined>;
  /** The name of a file at its address, also of one that is not saved. Empty if nobody knows it. */
  nameOf: (file: string) => string;
  choicesOf: (collection: Collection) => Promise<readonly Choice[]>;
  /** Adds an entry that is saved with the text, by the key paths of its form; resolves to the id, or to nothing. */
  addEntry: (collection: Addable, values: Readonly<Record<string, string>>) => Promise<string | undefined>;
  /** The address at which the browser finds a file beside the text. */
  addressOf: (file: string) => Promise<string | undefined>;
  /** What is wrong with links of this newsroom. Undefined where nobody can look that up. */
  problemsOf: (hrefs: readonly string[]) => Promise<Readonly<Record<string, LinkProblem>> | undefined>;
  /** The titles of the events of the release. */
  events: () => readonly string[];
};
