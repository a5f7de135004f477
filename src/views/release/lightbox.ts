import style from '../../styles/lightbox.css?inline';
import { adopt } from '../../styles/adopt.ts';

let isStyled = false;

/** Opens each picture of the page in a large view with its caption, in a native dialog. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-enlarge]')) {
  link.addEventListener('click', (event) => {
    // The reader wants a new tab or a download.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link);
  });
}

function open(link: HTMLAnchorElement): void {
  const small = link.querySelector('img');
  if (!small) return;
  if (!isStyled) adopt(style);
  isStyled = true;
  const dialog = document.createElement('dialog');
  dialog.className = 'lightbox';
  dialog.setAttribute('aria-label', small.alt);
  const close = document.createElement('button');
  close.className = 'button';
  close.textContent = link.dataset['enlarge'] ?? '';
  close.addEventListener('click', () => dialog.close());
  const picture = (link.querySelector('picture') ?? small).cloneNode(true) as HTMLElement;
  for (const source of picture.querySelectorAll<HTMLSourceElement | HTMLImageElement>('source, img')) {
    source.sizes = '100vw';
    source.removeAttribute('loading');
  }
  const caption = document.createElement('p');
  caption.textContent = [...(link.parentElement?.querySelectorAll('figcaption > span') ?? [])]
    .map(({ textContent }) => textContent?.trim())
    .join('\n');
  dialog.append(close, picture, caption);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
