import { element } from '../element.ts';

/** Teams and others show an emoji as a picture. */
const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f)+$/u;

/** What single programs have in their own way, as everybody else has it. */
export function withPlainPieces(body: HTMLElement): void {
  for (const sign of body.querySelectorAll('img[alt]')) {
    const alt = sign.getAttribute('alt') ?? '';
    if (emoji.test(alt)) sign.replaceWith(alt);
  }
  for (const old of body.querySelectorAll('strike')) old.replaceWith(element('del', {}, ...old.childNodes));
  // Word in the browser.
  for (const heading of body.querySelectorAll('p[role="heading"]')) {
    const level = Math.min(Number(heading.getAttribute('aria-level')) || 1, 6);
    heading.replaceWith(element(`h${level}` as 'h1', {}, ...heading.childNodes));
  }
  withWholeLists(body);
  withBullets(body);
  // The text of a mail keeps its lines in an element for code.
  for (const lines of body.querySelectorAll('pre[class*="moz-"]'))
    lines.replaceWith(
      ...lines.textContent
        .trim()
        .split(/\n+/)
        .map((line) => element('p', {}, line)),
    );
  withParagraphs(body);
}

/** Word in the browser puts every point into a list of its own. */
function withWholeLists(body: HTMLElement): void {
  for (const box of [...body.querySelectorAll('.ListContainerWrapper')]) {
    const [list, before] = [box.firstElementChild, box.previousElementSibling];
    if (!list) continue;
    const isNext = before?.tagName === list.tagName && before.hasAttribute('data-whole');
    if (isNext) before.append(...list.childNodes);
    else {
      list.setAttribute('data-whole', '');
      box.before(list);
    }
    box.remove();
  }
}

/** PowerPoint writes the sign of a point into the text. */
function withBullets(body: HTMLElement): void {
  for (const sign of [...body.querySelectorAll('[style*="mso-special-format:bullet"]')]) {
    const line = sign.closest('div, p');
    sign.remove();
    if (!line) continue;
    const point = element('li', {}, ...line.childNodes);
    const before = line.previousElementSibling;
    if (before?.tagName === 'UL') before.append(point);
    else line.before(element('ul', {}, point));
    line.remove();
  }
}

/** Two line breaks or more part paragraphs. */
function withParagraphs(body: HTMLElement): void {
  for (const block of [...body.querySelectorAll('p, div')]) {
    if (block.querySelector('p, div, ul, ol, table, blockquote, h1, h2, h3, h4, pre')) continue;
    const parts: Node[][] = [[]];
    const nodes = [...block.childNodes];
    for (const [at, node] of nodes.entries()) {
      const isGap = isBreak(node) && (isBreak(nodes[at + 1]) || isBreak(nodes[at - 1]));
      if (!isGap) parts.at(-1)?.push(node);
      else if (parts.at(-1)?.length) parts.push([]);
    }
    if (parts.length > 1) block.replaceWith(...parts.map((part) => element('p', {}, ...part)));
  }
}

const isBreak = (node: Node | undefined): boolean => node?.nodeName === 'BR';
