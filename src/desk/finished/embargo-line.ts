import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { innerWords } from '../../import/convert/html-pieces.ts';
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

/** The same for HTML: the block that says it goes. */
export function htmlWithoutEmbargo(html: string, timeZone: string): { html: string; embargo?: EmbargoLine } {
  const { children } = fromHtml(html, { fragment: true });
  const wordsAt = (child: (typeof children)[number]) => (child.type === 'element' ? innerWords(child) : '');
  const block = children.find((child) => embargoIn(wordsAt(child), timeZone));
  const embargo = block && embargoIn(wordsAt(block), timeZone);
  return embargo ? { html: toHtml(children.filter((child) => child !== block)), embargo } : { html };
}
