import { toString } from 'hast-util-to-string';
import { childrenOf, type Element, isBlank, type Node } from '../tree.ts';
import type { Policy } from './breach.ts';

/** A Markdown quotation has no speaker, unless its last line names one after a dash. */
export function checkQuotation(node: Element, parent: Node | undefined, policy: Policy): void {
  const isInner = parent?.type === 'element' && parent.tagName === 'blockquote';
  if (isInner || !policy.allowed.includes('Quote')) return;
  const last = childrenOf(node)
    .filter((child) => !isBlank(child))
    .at(-1);
  const line = last?.type === 'element' ? toString(last).trim().split('\n').at(-1) : '';
  if (/^[–—-]\s*\S/.test(line ?? '')) return;
  policy.report(node, { rule: 'quoteWithoutSpeaker', facts: {} }, '', undefined, 'warning');
}
