import { visit } from 'unist-util-visit';
import type { Element, Node, Root } from '../tree.ts';
import type { Policy } from './breach.ts';

/** Headings begin at `##` and go down one level at a time: the title of the page is the first level. */
export function checkHeadings(tree: Root, policy: Policy): void {
  let above = 1;
  visit(tree as Node, 'element', (node: Element) => {
    const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0);
    // The parser adds the heading of the footnotes.
    if (!level || node.properties['id'] === 'footnote-label') return;
    if (level > above + 1) {
      const facts = { from: '#'.repeat(above), to: '#'.repeat(above + 1) };
      policy.report(node, { rule: 'headingSkipped', facts }, 'heading');
    }
    above = level;
  });
}
