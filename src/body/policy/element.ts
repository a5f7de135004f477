import type { Element } from '../tree.ts';
import { checkLinkInside } from './component.ts';
import type { Policy } from './context.ts';
import { checkUrl } from './url.ts';

/** An element that Markdown made. */
export function checkElement(node: Element, policy: Policy): void {
  if (node.tagName === 'a') {
    checkUrl(node, String(node.properties['href'] ?? ''), 'link', policy);
    checkLinkInside(node, policy);
  }
  if (node.tagName === 'h1') policy.report(node, { rule: 'headingOne', facts: {} }, 'heading');
  if (node.tagName !== 'img') return;
  const src = String(node.properties['src'] ?? '');
  const facts = { example: `<Figure src="./delegation.jpg" alt="…" credit="…" />` };
  policy.report(node, { rule: 'pictureNeedsFigure', facts }, 'image', src);
}
