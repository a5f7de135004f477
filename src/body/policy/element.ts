import { toString } from 'hast-util-to-string';
import type { Element, Node } from '../tree.ts';
import { checkLinkInside } from './component.ts';
import type { Policy } from './breach.ts';
import { checkAmount, checkList, checkUnderline } from './line-starts.ts';
import { isVague } from './link-words.ts';
import { checkQuotation } from './quotation.ts';
import { checkUrl } from './url.ts';

/** Checks an element made by Markdown. */
export function checkElement(node: Element, parent: Node | undefined, policy: Policy): void {
  if (node.tagName === 'a') {
    checkUrl(node, String(node.properties['href'] ?? ''), 'link', policy);
    checkLinkInside(node, policy);
    if (isVague(toString(node)))
      policy.report(node, { rule: 'vagueLink', facts: {} }, 'link', toString(node), 'warning');
  }
  if (node.tagName === 'ul' || node.tagName === 'ol') checkList(node, parent, policy);
  if (node.tagName === 'blockquote' && !checkAmount(node, policy)) checkQuotation(node, parent, policy);
  if (!checkUnderline(node, policy) && node.tagName === 'h1')
    policy.report(node, { rule: 'headingOne', facts: {} }, 'heading');
  if (node.tagName !== 'img') return;
  const src = String(node.properties['src'] ?? '');
  const facts = { example: `<Figure src="./delegation.jpg" alt="…" credit="…" />` };
  policy.report(node, { rule: 'pictureNeedsFigure', facts }, 'image', src);
}
