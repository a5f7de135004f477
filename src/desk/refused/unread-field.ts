const key = 'depesche.unread';

/**
 * Shows the field by which a file is let through that nobody can search (`form.css`), from now on: another entry may have
 * the file.
 */
export function showUnreadField(): void {
  document.documentElement.classList.add('desk-unread');
  sessionStorage.setItem(key, 'asked');
}

/** Whether a save has asked for the field since this tab was opened. */
export const isUnreadAsked = (): boolean => sessionStorage.getItem(key) !== null;
