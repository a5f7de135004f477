/**
 * Copies to the clipboard: a button with `data-copy` copies that text, one with `data-copy-from` the text at an address
 * of this site, one with `data-quote` (the two marks) its quotation with the speaker. The button itself shows the result
 * for two seconds, and a status tells it to screen readers; what it says stands at it or around it. Without a clipboard the buttons stay hidden.
 */
function text(button: HTMLElement): Promise<string> {
  const { copy, copyFrom, quote } = button.dataset;
  if (quote !== undefined) return Promise.resolve(quotation(button, quote));
  return copyFrom === undefined
    ? Promise.resolve(copy ?? '')
    : fetch(copyFrom).then((response) =>
        response.ok ? response.text() : Promise.reject(new Error(response.statusText)),
      );
}

function quotation(button: HTMLElement, [open = '', close = '']: string): string {
  const figure = button.closest('figure');
  const said = figure?.querySelector('blockquote')?.innerText.trim() ?? '';
  const speaker = button.parentElement?.firstChild?.textContent ?? '';
  const role = button.previousSibling?.textContent?.trim() ?? '';
  return `${open}${said}${close} (${speaker}${role})`;
}

// Safari allows writing only directly in the click handler. The text may follow as a promise.
const write = (later: Promise<string>) =>
  navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': later.then((one) => new Blob([one], { type: 'text/plain' })) }),
  ]);

/** How long a button shows that it has copied, in milliseconds. */
const shownFor = 2000;

if ('clipboard' in navigator) {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);
  for (const button of document.querySelectorAll<HTMLElement>(
    '[data-copy], [data-copy-from], [data-quote]',
  )) {
    const label = button.textContent;
    const told = (what: 'copied' | 'failed') => button.closest<HTMLElement>(`[data-${what}]`)?.dataset[what];
    let shown: ReturnType<typeof setTimeout> | undefined;
    const say = (sign: string, message = '') => {
      clearTimeout(shown);
      button.textContent = `${sign} ${message}`;
      status.textContent = message;
      shown = setTimeout(() => {
        button.textContent = label;
        status.textContent = '';
      }, shownFor);
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      write(text(button)).then(
        () => say('✓', told('copied')),
        () => say('✗', told('failed')),
      );
    });
  }
}
