import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Element, Root, RootContent } from 'hast';
import { elementsWhere, innerWords } from '../../import/convert/html-pieces.ts';
import { readInstant } from '../../import/map/instants.ts';

/** The line of a text that says until when it is held back, and the instant if it can be read. */
export type EmbargoLine = { line: string; until?: string | undefined };

const says =
  /^[\s*!–—-]*(?:sperrfrist|gesperrt bis|embargo(?:ed)?(?:\s+until)?|sous embargo(?:\s+jusqu[’']au)?|엠바고)(?![\p{L}])[\s:：–—-]*(.*)$/iu;
/** The longest line that is one. A sentence about embargoes is text. */
const longest = 160;

/** The embargo in a line, read by the clocks of the time zone. */
export function embargoIn(line: string, timeZone: string): EmbargoLine | undefined {
  const [, rest] = (line.length <= longest && says.exec(line.trim())) || [];
  if (rest === undefined) return undefined;
  const date = rest.replace(/^(?:bis|until|jusqu[’']au)\s+/iu, '').replace(/[\s.!*]+$/u, '');
  return { line: line.trim(), until: readInstant(date, timeZone)?.instant };
}

/** A text without the line of its embargo. */
export function withoutEmbargo(text: string, timeZone: string): { text: string; embargo?: EmbargoLine } {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => embargoIn(line, timeZone));
  const embargo = embargoIn(lines[at] ?? '', timeZone);
  return embargo ? { text: lines.toSpliced(at, 1).join('\n'), embargo } : { text };
}

const blocks = ['p', 'div', 'li', 'section', 'article', 'td', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const isBlock = (node: RootContent): node is Element =>
  node.type === 'element' && blocks.includes(node.tagName);

/** The same for HTML: the innermost block that says it goes, also from within others. */
export function htmlWithoutEmbargo(html: string, timeZone: string): { html: string; embargo?: EmbargoLine } {
  let embargo: EmbargoLine | undefined;
  const hasBlocks = (node: Element): boolean => !elementsWhere(node, isBlock).next().done;
  const without = <Holder extends Root | Element>(holder: Holder): Holder => ({
    ...holder,
    children: holder.children.flatMap((child) => {
      if (embargo || child.type !== 'element') return [child];
      embargo = isBlock(child) && !hasBlocks(child) ? embargoIn(innerWords(child), timeZone) : undefined;
      return embargo ? [] : [without(child)];
    }),
  });
  const rest = without(fromHtml(html, { fragment: true }));
  return embargo ? { html: toHtml(rest), embargo } : { html };
}
