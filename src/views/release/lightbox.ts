import style from '../../styles/lightbox.css?inline';
import { adopt } from '../../styles/adopt.ts';

/**
 * Opens each picture of the page in a large view with its caption and its download, in a native dialog; buttons and arrow
 * keys lead to the others. The words of its buttons stand at the article.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-enlarge]')];
const [close = '', previous = '', next = ''] =
  document.querySelector<HTMLElement>('[data-lightbox]')?.dataset['lightbox']?.split('|') ?? [];

let isStyled = false;

for (const [index, link] of links.entries()) {
  link.addEventListener('click', (event) => {
    // The reader wants a new tab or a download.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(index);
  });
}

function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  properties: Partial<HTMLElementTagNameMap[N]> = {},
): HTMLElementTagNameMap[N] {
  return Object.assign(document.createElement(name), properties);
}

function open(start: number): void {
  if (!isStyled) adopt(style);
  isStyled = true;
  let shown = start;
  const dialog = element('dialog', { className: 'lightbox' });
  const counter = element('span');
  counter.setAttribute('role', 'status');
  const button = (label: string, sign: string, act: () => void) => {
    const made = element('button', { className: 'button', textContent: sign, title: label });
    if (sign !== label) made.setAttribute('aria-label', label);
    made.addEventListener('click', act);
    return made;
  };
  const turn = (by: number) => {
    shown = (shown + by + links.length) % links.length;
    show();
  };
  const tools = element('div', { className: 'tools' });
  const turning =
    links.length > 1
      ? [counter, button(previous, '‹', () => turn(-1)), button(next, '›', () => turn(1))]
      : [];
  tools.append(
    ...turning,
    button(close, close, () => dialog.close()),
  );
  const stage = element('div', { className: 'stage' });
  dialog.append(tools, stage);

  function show(): void {
    const link = links[shown];
    const small = link?.querySelector('img');
    if (!link || !small) return;
    counter.textContent = `${shown + 1} / ${links.length}`;
    dialog.setAttribute('aria-label', small.alt);
    const picture = (link.querySelector('picture') ?? small).cloneNode(true) as HTMLElement;
    for (const source of picture.querySelectorAll<HTMLSourceElement | HTMLImageElement>('source, img')) {
      source.sizes = '100vw';
      source.removeAttribute('loading');
    }
    const figure = link.parentElement;
    const caption = element('p', {
      textContent: [...(figure?.querySelectorAll('figcaption > span:not(.take)') ?? [])]
        .map(({ textContent }) => textContent.trim())
        .join('\n'),
    });
    const download = figure?.querySelector('a[download]')?.cloneNode(true);
    stage.replaceChildren(picture, caption, ...(download ? [download] : []));
  }

  const isMirrored = getComputedStyle(document.documentElement).direction === 'rtl';
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') turn(isMirrored ? -1 : 1);
    if (key === 'ArrowLeft') turn(isMirrored ? 1 : -1);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === stage) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  show();
  dialog.showModal();
}
