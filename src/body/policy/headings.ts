import { visit } from 'unist-util-visit';
import type { Element, Node, Root } from '../tree.ts';
import type { Policy } from './breach.ts';

/** The headings of a text that go down more than one level at once, below a heading of the level `above`, which is 1 for a title. */
export function skippedHeadings(tree: Root, above = 1): { heading: Element; above: number }[] {
  const skipped: { heading: Element; above: number }[] = [];
  visit(tree as Node, 'element', (heading: Element) => {
    const level = Number(/^h([1-6])$/.exec(heading.tagName)?.[1] ?? 0);
    // The parser adds the heading of the footnotes.
    if (!level || heading.properties['id'] === 'footnote-label') return;
    if (level > above + 1) skipped.push({ heading, above });
    above = level;
  });
  return skipped;
}

/** Headings begin at `##` and go down one level at a time: the title of the page is the first level. */
export function checkHeadings(tree: Root, policy: Policy): void {
  for (const { heading, above } of skippedHeadings(tree)) {
    const facts = { from: '#'.repeat(above), to: '#'.repeat(above + 1) };
    policy.report(heading, { rule: 'headingSkipped', facts }, 'heading');
  }
}
