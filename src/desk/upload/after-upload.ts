import { putCursor, textBox } from '../form/first-focus.ts';

/** Finds the field in which somebody has pressed a button last. It is drawn anew when it has a file. */
let pressed: string | undefined;
globalThis.document?.addEventListener(
  'click',
  ({ target }) => {
    const field = target instanceof Element ? target.closest<HTMLElement>('.field[data-key-path]') : null;
    const pane = field?.closest<HTMLElement>('.pane[data-locale]');
    if (field && pane && !field.closest('dialog'))
      pressed = `.pane[data-mode=edit][data-locale="${pane.dataset['locale']}"] .field[data-key-path="${field.dataset['keyPath']}"]`;
  },
  true,
);

/**
 * How long the field may take to show its file when the dialog has closed, and how long the dialog may take the cursor away
 * again. In milliseconds.
 */
const [patience, settling] = [5000, 500];

/**
 * Puts the cursor where somebody writes next when a file was chosen: into the first empty text of the same part, such as the
 * credit of a picture, or else to the buttons of the field. Otherwise it would be nowhere, and whatever is typed lost. It is
 * taken from nothing else.
 */
export function afterUpload(): void {
  const selector = pressed;
  let end = Infinity;
  const put = (): void => {
    if (selector === undefined || performance.now() > end) return;
    const isClosed = !document.querySelector('dialog[open]');
    if (isClosed && end === Infinity) end = performance.now() + patience;
    const field = document.querySelector<HTMLElement>(selector);
    const text = isClosed && field ? nextOf(field) : undefined;
    if (field && text && putCursor(text, field)) end = Math.min(end, performance.now() + settling);
    requestAnimationFrame(put);
  };
  requestAnimationFrame(put);
}

function nextOf(field: HTMLElement): HTMLElement | undefined {
  const [, part] = /^(.*\.)[^.]*$/.exec(field.dataset['keyPath'] ?? '') ?? [];
  const all =
    part === undefined
      ? []
      : (field
          .closest('.pane')
          ?.querySelectorAll<HTMLInputElement>(`.field[data-key-path^="${part}"] ${textBox}`) ?? []);
  return (
    [...all].find((text) => (text.value ?? text.textContent) === '') ??
    field.querySelector<HTMLElement>('button:not([tabindex="-1"])') ??
    undefined
  );
}
