import type { DeskWords } from '../../i18n/shapes/desk.ts';
import { entry } from '../label.ts';

/** How the check says that a file is let through which nobody can search for held-back words. */
const remedy = 'unread: allowed';

const key = 'depesche.unread';

/** Shows the field by which such a file is let through (`form.css`), from now on: another entry may have the file. */
export function showUnreadField(): void {
  document.documentElement.classList.add('desk-unread');
  sessionStorage.setItem(key, 'asked');
}

/** Whether a save has asked for the field since this tab was opened. */
export const isUnreadAsked = (): boolean => sessionStorage.getItem(key) !== null;

/** Whether a reason of the check asks for that field. */
export const asksForUnread = (reason: string): boolean => reason.includes(remedy);

/** The same reason in the words of the form. */
export function unreadInForm(reason: string, words: DeskWords): string {
  const label = [entry(words.fields, '*.unread')].flat()[0] ?? '';
  const choice = entry(words.options, '*.unread')?.['allowed'] ?? '';
  return reason.replaceAll(remedy, `${label}: ${choice}`);
}
