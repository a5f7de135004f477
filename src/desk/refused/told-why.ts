import type { DeskWords } from '../../i18n/shapes/desk.ts';
import type { DeskData } from '../desk-page.ts';
import { draftsOf, type SavedEntry } from '../text/desk-text.ts';
import { reasonInForm } from './reason-in-form.ts';
import { showRefusal } from './refusal-list.ts';
import { asksForUnread, unreadInForm } from './unread-in-form.ts';

/** What the CMS throws when a server has refused a change: the reason of the server is in the cause. */
export type Failure = { cause?: { message?: string } };

type Asking = {
  desk: string;
  words: DeskWords;
  data: DeskData;
  /** The entry that was to be saved last. */
  handed: SavedEntry | undefined;
  /** Shows the field that lets a file through. What the page begins with has it, and no file more is loaded. */
  showUnreadField: () => void;
};

/** The sign before each fault that the local desk has found in the whole newsroom (`LocalWords.wouldBreak`). */
const bullet = '• ';

/**
 * Says why an entry was not deleted or not saved, or why a step of its review was not taken, one line for each reason of
 * the server. False when the server has given none: then the CMS says that it failed.
 */
export function toldWhy(
  { cause }: Failure,
  what: 'saved' | 'deleted' | 'step',
  { desk, words, data, handed, showUnreadField }: Asking,
): boolean {
  const reasons = cause?.message?.split('\n').filter(Boolean) ?? [];
  // A save that is refused for another reason has one sentence, which the CMS shows well.
  const said = what === 'saved' ? reasons.filter((reason) => reason.startsWith(bullet)) : reasons;
  if (!said.length) return false;
  if (said.some(asksForUnread)) showUnreadField();
  const drafts = handed ? draftsOf(handed, data.settings.languages[0] ?? '', desk) : [];
  const lines = said
    .map((reason) => unreadInForm(reason, words))
    .map((text) =>
      what === 'saved' && handed
        ? reasonInForm(text.slice(bullet.length), handed.path, drafts, words)
        : { text, place: undefined },
    );
  showRefusal(lines, desk, '', what);
  return true;
}
