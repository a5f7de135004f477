/** A new element of the page with attributes and children. `true` is an attribute without a value; `undefined` is none. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** A sign of the typeface that the CMS brings for its own buttons, by its name there. */
export const symbol = (name: string): HTMLElement =>
  element('span', { class: 'prose-icon', 'aria-hidden': 'true' }, name);

/** A button that leaves the cursor where it is. */
export function button(
  label: string,
  content: Node | string,
  act: () => void,
  more: Readonly<Record<string, string | boolean | undefined>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-label': label, title: label, ...more }, content);
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', act);
  return made;
}

/** Shows a dialog. Whoever leaves the page that it belongs to, with the button of the browser, has called it off. */
export function showDialog(dialog: HTMLDialogElement): void {
  const left = ({ oldURL }: HashChangeEvent): void => {
    // The CMS shows its first list before it gives that an address.
    if (dialog.isConnected && new URL(oldURL).hash.length > 2) dialog.dispatchEvent(new Event('cancel'));
    if (!dialog.isConnected) window.removeEventListener('hashchange', left);
  };
  window.addEventListener('hashchange', left);
  dialog.showModal();
}
