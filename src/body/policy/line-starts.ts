import { isComparison, isSentence, numberOf, withEscapedStart } from '../reading/markers.ts';
import { childrenOf, type Element, type Node } from '../tree.ts';
import type { Policy } from './breach.ts';

/**
 * Finds lines that Markdown takes for a list though somebody wrote a sentence: `+ 12 Prozent`, `- 5 Grad`, `* Alle
 * Angaben`, `1986. Ein Jahr`. A list has two items or stands within another one. With words after a hyphen or the number
 * 1 it may be meant and loses nothing, so it is a warning. Items whose number is not the one that readers see are errors.
 */
export function checkList(node: Element, parent: Node | undefined, policy: Policy): void {
  // Footnotes are a list of the parser.
  if (parent?.type === 'element' && (parent.tagName === 'li' || parent.tagName === 'section')) return;
  const items = childrenOf(node).filter((child) => child.type === 'element' && child.tagName === 'li');
  const [first, ...more] = items;
  if (!first || (first.type === 'element' && first.properties['className'])) return;
  if (more.length > 0) {
    if (node.tagName === 'ol') checkNumbers(items, policy);
    return;
  }
  const line = lineAt(first, policy.source);
  const written = shortened(withEscapedStart(line));
  const level = isSentence(line) ? undefined : 'warning';
  policy.report(first, { rule: 'takenForList', facts: { written } }, '', shortened(line), level);
}

/** The numbers of a list count up, or all are 1, or all are 0. */
function checkNumbers(items: readonly Node[], policy: Policy): void {
  const numbers = items.map((item) => numberOf(lineAt(item, policy.source)));
  const [start = 1] = numbers;
  if (start <= 1 && numbers.every((number) => number === start)) return;
  const wrong = numbers.findIndex((number, index) => Number.isFinite(number) && number !== start + index);
  const [item, written] = [items[wrong], numbers[wrong]];
  if (!item || written === undefined) return;
  const facts = { written, shown: start + wrong };
  policy.report(item, { rule: 'itemNumber', facts }, '', shortened(lineAt(item, policy.source)));
}

/** Finds an amount (`> 50 Prozent`) that Markdown takes for a quotation. */
export function checkAmount(node: Element, policy: Policy): boolean {
  const line = lineAt(node, policy.source);
  if (!isComparison(line) || isMarkedTwice(node, policy.source)) return false;
  const facts = { written: shortened(withEscapedStart(line)) };
  policy.report(node, { rule: 'takenForQuotation', facts }, '', shortened(line));
  return true;
}

/** Whether a second line of a quotation begins with its sign. */
function isMarkedTwice({ position }: Node, source: string): boolean {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return /\n[ \t]*>/.test(source.slice(from, to));
}

/** Finds a line that dashes or equals signs below it have made a heading. */
export function checkUnderline(node: Element, policy: Policy): boolean {
  const line = lineAt(node, policy.source);
  if (!/^h[12]$/.test(node.tagName) || !line || /^#{1,6}(?:[ \t]|$)/.test(line)) return false;
  const facts = { written: shortened(`## ${line}`) };
  policy.report(node, { rule: 'underlinedHeading', facts }, 'heading', shortened(line));
  return true;
}

/** The rest of the line in the file where a node begins. */
function lineAt(node: Node, source: string): string {
  const at = node.position?.start.offset;
  if (at !== undefined) return /^[^\r\n]*/.exec(source.slice(at, at + 200))?.[0].trimEnd() ?? '';
  return '';
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
