import type { DeskWords } from '../../i18n/shapes/desk.ts';
import type { DeskData } from '../desk-page.ts';
import { type SavedEntry, verdictOn } from '../text/desk-text.ts';
import { type RefusedLine, showRefusal } from './refusal-list.ts';

/** The warnings shown so far. */
const told = new Set<string>();

type Asking = {
  data: DeskData;
  words: DeskWords;
  /** The language of the desk. */
  desk: string;
  now: Date;
  /** The dates of the form that are half typed (`half-typed.ts`). */
  half: readonly RefusedLine[];
};

/**
 * Says why an entry cannot be saved as it is, or what is doubtful in it, and throws then: the CMS leaves the form as it is.
 * A doubt is said once, and saving again confirms it. `isOpen` is whether it is the entry of the form that is open.
 */
export async function refuseSave(
  one: SavedEntry,
  isOpen: boolean,
  { data, words, desk, now, half }: Asking,
): Promise<void> {
  if (isOpen && half.length) {
    showRefusal(half, desk);
    throw new Error('saving_cancelled');
  }
  const { refusal, doubt, places } = verdictOn(one, data, now, words, desk);
  const isNew = doubt !== undefined && !told.has(`${one.path}\n${doubt}`);
  if (isNew) told.add(`${one.path}\n${doubt}`);
  const reason = isNew ? doubt : refusal;
  if (reason === undefined) return;
  // A person who is added within a text is refused where somebody adds them.
  if (!isOpen) throw new Error('saving_failed', { cause: new Error(reason) });
  const lines = reason.split('\n').map((line, at) => ({ text: line, place: places?.[at] }));
  showRefusal(lines, desk, isNew ? words.save.again : '');
  // The CMS leaves the form as it is (`cms-plugin.ts`).
  throw new Error('saving_cancelled');
}
