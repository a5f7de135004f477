/* Every page carries this; all else comes from the search page, once somebody wants it. */
const link = document.querySelector<HTMLAnchorElement>('[data-open-search]');
const here = document.querySelector('main [data-search-panel]');
let panel: Promise<Element | null> | undefined;
/* Takes what is typed until the panel is there; the browser composes, pastes and gives the focus back. */
const early = document.createElement('dialog');
const field = document.createElement('input');
early.append(field);

/** Loads the panel from the search page and runs its script. Rejects when either cannot be loaded. */
async function load(href: string): Promise<Element> {
  // Only the main element: the policy of this page forbids the styles of the other page's head.
  const [, main = ''] = (await (await fetch(href)).text()).split(/<\/?main/);
  const found = new DOMParser()
    .parseFromString(`<main${main}`, 'text/html')
    .querySelector('[data-search-panel]') as Element;
  await import(/* @vite-ignore */ (found.querySelector('script') as HTMLScriptElement).src);
  return found;
}

function show(event?: Event): void {
  event?.preventDefault();
  if (here) return here.querySelector('input')?.focus();
  if (!link || early.open) return;
  field.value = '';
  field.ariaLabel = link.textContent;
  early.style.opacity = '0';
  link.after(early);
  early.showModal();
  panel ??= load(link.href).catch(() => null);
  void panel.then((markup) => {
    // The reader has pressed Esc in the meantime.
    if (!early.open) return;
    early.close();
    const typed = field.value;
    if (markup) document.dispatchEvent(new CustomEvent('open-search', { detail: { markup, typed } }));
    else location.assign(`${link.href}?q=${encodeURIComponent(typed)}`);
  });
}

/** Whether the reader has switched off the single key, for dictation: https://www.w3.org/TR/WCAG22/#character-key-shortcuts */
const isOff = () => {
  try {
    return localStorage['search-key'] === 'off';
  } catch {
    return false;
  }
};

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey } = event;
  const isTyping = (target as Element).matches?.('input, textarea, select, [contenteditable]');
  if (ctrlKey || metaKey ? key === 'k' : key === '/' && !isTyping && !isOff()) show(event);
});
link?.addEventListener('click', (event) => {
  // With a modifier key the browser opens a new tab or window.
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) show(event);
});
if (!here && /[?&]q=/.test(location.search)) show();
