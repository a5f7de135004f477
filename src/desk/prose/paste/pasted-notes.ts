import { element } from '../element.ts';

/** The footnotes of Word, LibreOffice and Google Docs: a sign in the sentence, and its text behind everything. */
export function withNotes(body: HTMLElement): void {
  const signs = 'a[href*="_ftn"], a[href*="_edn"], a[href*="sdfootnote"], a[href^="#ftnt"]';
  for (const anchor of body.querySelectorAll<HTMLAnchorElement>(signs)) {
    const href = anchor.getAttribute('href') ?? '';
    const [, number] = /(?:_(?:ftn|edn)|sdfootnote|#ftnt)(\d+)(?:sym)?$/.exec(href) ?? [];
    if (number) raised(anchor).replaceWith(element('sup', { 'data-note': number }, number));
  }
  const notes =
    ':is(div, li, p, aside)[id^="ftn"], div[id^="edn"], div[id^="sdfootnote"], div:has(> p > a[id^="ftnt"])';
  for (const note of body.querySelectorAll<HTMLElement>(notes)) {
    const back = note.querySelectorAll('a[href*="ref"], a[href*="anc"]');
    const number = /(\d+)$/.exec(note.id || (back[0]?.id ?? ''))?.[1];
    if (number === undefined || !note.textContent.trim()) continue;
    for (const one of back) (one.closest('sup') ?? one).remove();
    const made = element('section', { 'data-footnote': number }, ...note.childNodes);
    const first = document.createTreeWalker(made, NodeFilter.SHOW_TEXT).nextNode();
    if (first) first.nodeValue = (first.nodeValue ?? '').replace(/^[\s\u00a0]+/, '');
    const list = note.parentElement;
    if (note.previousElementSibling?.tagName === 'HR') note.previousElementSibling.remove();
    note.remove();
    body.append(made);
    if (list !== body && !list?.textContent.trim()) list?.remove();
  }
  for (const line of body.querySelectorAll('hr[width="33%"], [style*="footnote-list"] > hr')) line.remove();
}

/** All that raises the sign of a note, and holds nothing else. */
function raised(sign: Element): Element {
  const above = sign.parentElement;
  const isRaised = above?.matches('sup, span[style*="super"]') && above.textContent === sign.textContent;
  return above && isRaised ? raised(above) : sign;
}
