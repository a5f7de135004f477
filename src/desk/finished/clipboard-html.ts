import { element } from '../prose/element.ts';

/** The footnotes of the editor in the form that the import knows: a raised link, and a place with its name. */
export function withPlainNotes(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const sign of body.querySelectorAll<HTMLElement>('sup[data-note]'))
    sign.replaceChildren(element('a', { href: `#note-${sign.dataset['note'] ?? ''}` }, sign.textContent));
  for (const note of body.querySelectorAll<HTMLElement>('section[data-footnote]'))
    note.id = `note-${note.dataset['footnote'] ?? ''}`;
  return body.innerHTML;
}

/** The words of HTML, a line for each block. The document is parsed and never shown, so nothing of it is loaded or run. */
export function clipboardWords(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll('p, div, li, tr, h2, h3, h4')) block.append('\n');
  return body.textContent.replace(/\n{2,}/g, '\n').trim();
}
