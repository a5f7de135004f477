import type { DeskWords } from '../../i18n/shapes/desk.ts';
import type { DeskData } from '../desk-page.ts';
import { halfTyped } from '../form/half-typed.ts';
import { type SavedEntry, verdictOn } from '../text/desk-text.ts';
import { showRefusal } from './refusal-list.ts';

/** The warnings shown so far. */
const told = new Set<string>();

type Asking = {
  data: DeskData;
  words: DeskWords;
  /** The language of the desk. */
  language: string;
  now: Date;
  /** Whether the entry is the one of the form that is open. */
  isOpen: boolean;
};

/**
 * Says why an entry cannot be saved as it is, or what is doubtful in it, and throws then: the CMS leaves the form as it is.
 * A doubt is said once, and saving again confirms it.
 */
export async function refuseSave(
  one: SavedEntry,
  { data, words, language, now, isOpen }: Asking,
): Promise<void> {
  const half = isOpen ? halfTyped(document, words.form.time.halfTyped) : [];
  if (half.length) {
    showRefusal(half, language);
    throw new Error('saving_cancelled');
  }
  const { refusal, doubt, places } = verdictOn(one, data, now, words, language);
  const isNew = doubt !== undefined && !told.has(`${one.path}\n${doubt}`);
  if (isNew) told.add(`${one.path}\n${doubt}`);
  const reason = isNew ? doubt : refusal;
  if (reason === undefined) return;
  // A person who is added within a text is refused where somebody adds them.
  if (!isOpen) throw new Error('saving_failed', { cause: new Error(reason) });
  const lines = reason.split('\n').map((line, at) => ({ text: line, place: places?.[at] }));
  showRefusal(lines, language, isNew ? words.save.again : '');
  // The CMS leaves the form as it is (`cms-plugin.ts`).
  throw new Error('saving_cancelled');
}
