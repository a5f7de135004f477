import { visit } from 'unist-util-visit';
import { nearest } from '../../faults/nearest.ts';
import { clean, headingPrefix, placeOfLink } from '../clean.ts';
import type { Node, Root } from '../tree.ts';
import type { Policy } from './breach.ts';

/** Places that pages have outside of their texts: the ids of headings in `src/views/`, and of notices. */
const ofPages =
  /^(?:content|contact|events|downloads|links|changes|withdrawn|related|behind|correction-\d+)$/;

/** Checks that every link within a text leads to a heading or a note of it, or to a part of its page. */
export function checkAnchors(tree: Root, policy: Policy): void {
  const links: [node: Node, href: string][] = [];
  visit(tree as Node, 'element', (node) => {
    const href = node.tagName === 'a' ? node.properties['href'] : undefined;
    if (typeof href === 'string' && /^#./.test(href)) links.push([node, href]);
  });
  if (!links.length) return;
  const places = new Set<string>();
  visit(clean(tree, '') as Node, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') places.add(id);
  });
  for (const [node, href] of links) {
    const place = placeOfLink(href);
    // A broken percent sign is told as such.
    if (place === undefined || places.has(place) || ofPages.test(place)) continue;
    if (place.startsWith(headingPrefix) && places.has(place.slice(headingPrefix.length))) continue;
    const suggestion = nearest(place, places);
    const facts = { suggestion: suggestion && `#${suggestion}` };
    // The parser mends addresses; what was written stands in the source.
    policy.report(node, { rule: 'anchorNowhere', facts }, 'link', undefined, 'warning');
  }
}
