import { element } from '../element.ts';
import { withoutTracking } from '../../../model/pasted/tracking.ts';
import { pastedDateline } from '../../../model/pasted/dateline.ts';
import { withMarks } from './marks-of-styles.ts';
import { withNotes } from './pasted-notes.ts';
import { withTables } from './pasted-tables.ts';
import { withPlainPieces } from './plain-pieces.ts';
import { withLists } from './word-lists.ts';

/** What of a pasted text stayed behind. */
export type LeftOut = { pictures: number; dateline: boolean; tracking: boolean; comments: boolean };
export const nothingLeft: LeftOut = { pictures: 0, dateline: false, tracking: false, comments: false };

const junk =
  'style, script, meta, link, title, xml, template, [style*="display:none"], [style*="mso-hide:all"], .mw-editsection, sup.reference';
const remarks =
  'del[cite], del[datetime], [style*="mso-element:comment-list"], [class*="msocomoff"], [class*="MsoCommentReference"], [style*="mso-comment-reference"]';

/**
 * What comes from Word, LibreOffice, Google Docs, a mail or a page, as plain elements that the schema of the editor knows.
 * `isFirst` says that the text begins with it, so that a dateline is one.
 */
export function cleanedHtml(html: string, isFirst: boolean): { html: string; left: LeftOut } {
  // Word's conditional comments hide the signs of its lists, which tell points from numbers.
  const source = html
    .replace(/<!\[(?:if|endif)[^\]]*\]>/gi, '')
    .replace(/<!--\[if[^]*?<!\[endif\]-->/gi, '')
    .replace(/<o:p>[^]*?<\/o:p>/gi, '');
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  const comments = removed(body, remarks);
  removed(body, junk);
  unwrapped(body, 'b[id^="docs-internal-guid"], b[style^="font-weight:normal"]');
  for (const gap of body.querySelectorAll('br'))
    if (
      !gap.closest('p, li, td, th, h1, h2, h3, h4, h5, h6, pre, div') ||
      gap.className === 'Apple-interchange-newline'
    )
      gap.remove();
  withPlainPieces(body);
  withNotes(body);
  withMarks(body);
  withLists(body);
  withTables(body);
  withHeadings(body);
  const tracking = withLinks(body);
  const dateline = isFirst && withoutDateline(body);
  withPlainSpaces(body);
  withoutEdges(body);
  const pictures = removed(body, 'img, picture, svg, v\\:shape');
  for (const paragraph of body.querySelectorAll('p, div'))
    if (!paragraph.textContent.replace(/[\s\u00a0]/g, '')) paragraph.remove();
  return { html: body.innerHTML, left: { pictures, dateline, tracking, comments: comments > 0 } };
}

/** Removes elements; the result is how many. */
function removed(body: HTMLElement, selector: string): number {
  const all = [...body.querySelectorAll(selector)];
  for (const one of all) one.remove();
  return all.length;
}

function unwrapped(body: HTMLElement, selector: string): void {
  for (const one of body.querySelectorAll(selector)) one.replaceWith(...one.childNodes);
}

/** The highest heading of a pasted text is of the second level, for the title is the first; none is skipped. */
function withHeadings(body: HTMLElement): void {
  for (const title of body.querySelectorAll('p.MsoTitle')) renamed(title, 'h1');
  const all = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  for (const heading of all) {
    unwrapped(heading as HTMLElement, 'b, strong');
    if (!heading.textContent.trim()) heading.remove();
  }
  const filled = all.filter(({ isConnected }) => isConnected);
  const ranks = [...new Set(filled.map(({ tagName }) => tagName))].sort();
  let before = 1;
  for (const heading of filled) {
    const level = Math.min(ranks.indexOf(heading.tagName) + 2, before + 1, 4);
    before = level;
    renamed(heading, `h${level}` as 'h2');
  }
}

function renamed(old: Element, name: keyof HTMLElementTagNameMap): void {
  old.replaceWith(element(name, {}, ...old.childNodes));
}

/** Links without trackers; places within the pasted document lead nowhere. The result is whether one had a tracker. */
function withLinks(body: HTMLElement): boolean {
  let found = false;
  for (const link of body.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    const clean = withoutTracking(href);
    found ||= clean !== href;
    if (/^(?:https?:|mailto:|tel:|\/)/.test(clean) && link.textContent.trim())
      link.replaceWith(element('a', { href: clean }, ...link.childNodes));
    else link.replaceWith(...link.childNodes);
  }
  return found;
}

/** A place and day before the first sentence. They have a field of their own. */
function withoutDateline(body: HTMLElement): boolean {
  const first = [...body.querySelectorAll('p, div')].find((one) => one.textContent.trim());
  let rest = pastedDateline(first?.textContent ?? '').length;
  if (!first || !rest) return false;
  const texts = document.createTreeWalker(first, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node && rest > 0; node = texts.nextNode()) {
    const { length } = node.nodeValue ?? '';
    node.nodeValue = (node.nodeValue ?? '').slice(rest);
    rest -= length;
  }
  return true;
}

/** Soft hyphens go; two no-break spaces were an indent; the lines of the source mean nothing. */
function withPlainSpaces(body: HTMLElement): void {
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest('pre')) continue;
    node.nodeValue = (node.nodeValue ?? '')
      .replace(/\u00ad/g, '')
      .replace(/[ \u00a0]{2,}/g, ' ')
      .replace(/\s*\n\s*/g, ' ');
  }
}

/** A block does not begin or end with a space, which programs put there for the cursor. */
function withoutEdges(body: HTMLElement): void {
  for (const block of body.querySelectorAll('p, div, li, h2, h3, h4, td, th, section')) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
    if (texts.some((node) => node.parentElement?.closest('pre'))) continue;
    trimmed(texts, /^[ \u00a0]+/);
    trimmed(texts.reverse(), /[ \u00a0]+$/);
  }
}

/** Removes the spaces at an edge, up to the first text that has words. */
function trimmed(texts: readonly Node[], spaces: RegExp): void {
  for (const node of texts) {
    node.nodeValue = (node.nodeValue ?? '').replace(spaces, '');
    if (node.nodeValue) return;
  }
}
