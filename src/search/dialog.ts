import { withSearch } from './address.ts';
import { type Panel, runPanel } from './panel.ts';

let dialog: HTMLDialogElement | undefined;
let panel: Panel | undefined;

/** Opens the search over the page, or goes to its field where the page is the search. */
export async function openSearch(searchPage: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('main [data-search-panel] [type=search]');
  if (field) return field.select();
  if (document.querySelector('dialog[open]')) return;
  const opener = document.activeElement;
  if (!dialog || !panel) {
    const markup = await panelOf(searchPage);
    if (!markup) return location.assign(searchPage);
    dialog = dialogWith(markup);
    panel = runPanel(markup, () => dialog?.close());
  }
  if (dialog.open) return;
  dialog.addEventListener('close', () => opener instanceof HTMLElement && opener.focus(), { once: true });
  dialog.showModal();
  panel.begin();
}

/** The panel of the search page, so that its markup is written once. */
async function panelOf(searchPage: string): Promise<HTMLElement | null> {
  try {
    const response = await fetch(searchPage);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector<HTMLElement>('[data-search-panel]');
  } catch {
    return null;
  }
}

function dialogWith(markup: HTMLElement): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  const label = markup.querySelector('form > label');
  made.setAttribute('aria-label', label?.textContent ?? '');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = markup.dataset['close'] ?? '';
  close.addEventListener('click', () => made.close());
  made.append(document.adoptNode(markup), close);
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  made.addEventListener('close', () => {
    // Who closes the search leaves it; its address would open it again.
    history.replaceState(
      null,
      '',
      location.pathname + withSearch(location.search, undefined) + location.hash,
    );
  });
  document.body.append(made);
  return made;
}
