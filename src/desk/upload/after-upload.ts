import { putCursor, textBox } from '../form/first-focus.ts';

/** The field in which somebody has pressed a button last: the dialog that chooses its file closes without a word of it. */
let pressed: HTMLElement | undefined;
globalThis.document?.addEventListener(
  'click',
  ({ target }) => {
    const field = target instanceof Element ? target.closest<HTMLElement>('.field[data-key-path]') : null;
    if (field && !field.closest('dialog')) pressed = field;
  },
  true,
);

/** How long a dialog may take to close. In milliseconds. */
const patience = 2000;

/**
 * Puts the cursor where somebody writes next when a file was chosen: into the first empty text of the same part, such as the
 * credit of a picture, or else to the buttons of the field. Otherwise it would be nowhere, and whatever is typed lost. It is
 * taken from nothing else.
 */
export function afterUpload(): void {
  const field = pressed;
  const end = performance.now() + patience;
  const put = (): void => {
    if (!field || performance.now() > end) return;
    const text = document.querySelector('dialog[open]') ? undefined : nextOf(field);
    if (!text || !putCursor(text)) requestAnimationFrame(put);
  };
  requestAnimationFrame(put);
}

function nextOf(field: HTMLElement): HTMLElement | undefined {
  const [, part = ''] = /^(.*\.)?[^.]*$/.exec(field.dataset['keyPath'] ?? '') ?? [];
  const all = field.closest('.pane')?.querySelectorAll<HTMLInputElement>(`.field[data-key-path] ${textBox}`);
  const own = [...(all ?? [])].filter((text) =>
    part ? text.closest<HTMLElement>('.field')?.dataset['keyPath']?.startsWith(part) : false,
  );
  return (
    own.find((text) => (text.value ?? text.textContent) === '') ??
    field.querySelector<HTMLElement>('button:not([tabindex="-1"])') ??
    undefined
  );
}
