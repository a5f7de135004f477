import { adopt } from '../styles/adopt.ts';
import style from '../styles/search.css?inline';
import { withSearch } from './address.ts';
import { type Panel, runPanel } from './panel.ts';

let dialog: HTMLDialogElement | undefined;
let panel: Panel | undefined;

/** The markup of the search, and the text that was typed before it was loaded. */
export type Opening = { markup: HTMLElement; typed: string };

/** Opens the search over the page. The markup comes from the search page, so that it exists once. */
export function openSearch({ markup, typed }: Opening): void {
  if (document.querySelector('dialog[open]')) return;
  const opener = document.activeElement;
  dialog ??= dialogWith(markup);
  panel ??= runPanel(markup, () => dialog?.close());
  dialog.addEventListener('close', () => opener instanceof HTMLElement && opener.focus(), { once: true });
  dialog.showModal();
  panel.begin(typed);
}

function dialogWith(markup: HTMLElement): HTMLDialogElement {
  adopt(style);
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  const label = markup.querySelector('form > label');
  made.setAttribute('aria-label', label?.textContent ?? '');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = markup.dataset['close'] ?? '';
  close.addEventListener('click', () => made.close());
  made.append(close, document.adoptNode(markup));
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  made.addEventListener('close', () => {
    panel?.end();
    // The search in the address would open the dialog again.
    history.replaceState(
      null,
      '',
      location.pathname + withSearch(location.search, undefined) + location.hash,
    );
  });
  document.body.append(made);
  return made;
}
