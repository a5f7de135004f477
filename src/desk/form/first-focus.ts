/** What is typed into, in a form of the CMS. */
export const textBox = ':is(input:not([type]), input[type=text], textarea, [role=textbox]):read-write';

/** The first text of a form, in the language that is written first. It is drawn some time after the form. */
const first = `.pane[data-mode=edit] .field[data-key-path] ${textBox}`;

/**
 * Puts the cursor into a text of a form if it is nowhere: on the page, or at the root of the form, where the CMS puts it for
 * the sake of its keys. False while it is where something closes that was used before, such as in the field `before`; it is
 * taken from no other field.
 */
export function putCursor(text: HTMLElement, before?: HTMLElement): boolean {
  const now = document.activeElement;
  const isNowhere = now?.matches('body, [data-entry-draft-root]') ?? true;
  if (isNowhere) text.focus({ preventScroll: true });
  const isInForm = (now?.closest('.pane') ?? null) !== null;
  return isNowhere || (isInForm && !before?.contains(now));
}

/**
 * Puts the cursor into the first text of a new entry when its form opens: nobody has to point at the title. An entry that
 * was saved before stays as it is opened.
 */
export function focusFirstText(): void {
  let drawn: MutationObserver | undefined;
  const look = (): void => {
    drawn?.disconnect();
    if (!/^#\/collections\/[^/]+\/new\b/.test(location.hash)) return;
    const put = (): boolean => {
      const text = document.querySelector<HTMLElement>(first);
      return text !== null && putCursor(text);
    };
    if (put()) return;
    drawn = new MutationObserver(() => put() && drawn?.disconnect());
    drawn.observe(document.body, { childList: true, subtree: true });
  };
  addEventListener('hashchange', look);
  look();
}
