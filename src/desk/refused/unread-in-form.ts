import type { DeskWords } from '../../i18n/shapes/desk.ts';
import { entry } from '../label.ts';

/** How the check says that a file is let through which nobody can search for held-back words. */
const remedy = 'unread: allowed';

/** Whether a reason of the check asks for the field by which that is done. */
export const asksForUnread = (reason: string): boolean => reason.includes(remedy);

/** The same reason in the words of the form. */
export function unreadInForm(reason: string, words: DeskWords): string {
  const label = [entry(words.fields, '*.unread')].flat()[0] ?? '';
  const choice = entry(words.options, '*.unread')?.['allowed'] ?? '';
  return reason.replaceAll(remedy, `${label}: ${choice}`);
}
