import { visit } from 'unist-util-visit';
import type { Element, Node, Root } from '../tree.ts';
import type { Policy } from './breach.ts';

/** Headings begin at `##` and go down one level at a time: the page's own title is the first level. */
export function checkHeadings(tree: Root, policy: Policy): void {
  let above = 1;
  visit(tree as Node, 'element', (node: Element) => {
    const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0);
    // The heading of the footnotes is the parser's.
    if (!level || node.properties['id'] === 'footnote-label') return;
    if (level > above + 1) {
      const facts = { from: '#'.repeat(above), to: '#'.repeat(above + 1) };
      policy.report(node, { rule: 'headingSkipped', facts }, 'heading');
    }
    above = level;
  });
}
