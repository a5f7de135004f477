import type { Node, Text } from '../tree.ts';
import type { Policy } from './breach.ts';

/** Finds leftover marks in the text that the parser did not recognise. These are warnings. */
export function checkWords(node: Text, parent: Node | undefined, policy: Policy): void {
  if (parent?.type === 'element' && (parent.tagName === 'code' || parent.tagName === 'pre')) return;
  const where = (index: number): Node => {
    const { start } = node.position ?? {};
    const before = node.value.slice(0, index);
    const lines = before.split('\n');
    if (!start) return parent ?? node;
    const column = lines.length === 1 ? start.column + index : (lines.at(-1)?.length ?? 0) + 1;
    const point = { line: start.line + lines.length - 1, column };
    return { ...node, position: { start: point, end: point } };
  };
  const around = (index: number) => node.value.slice(Math.max(0, index - 12), index + 28).replace(/\n/g, ' ');
  const stars = node.value.indexOf('**');
  if (stars >= 0)
    policy.report(where(stars), { rule: 'rawMarkdown', facts: {} }, '', around(stars), 'warning');
  const quote = node.value.indexOf('"');
  if (quote >= 0)
    policy.report(where(quote), { rule: 'straightQuotes', facts: {} }, '', around(quote), 'warning');
}
