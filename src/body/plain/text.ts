import { toText } from 'hast-util-to-text';
import type { Element, ElementContent, Root } from '../tree.ts';

/**
 * A plain tree as plain text: paragraphs, headings and lists separated by an empty line, points of a list marked, NFC,
 * no trailing white space.
 */
export function textOf(tree: Root): string {
  return toText({ type: 'root', children: (tree.children as ElementContent[]).map((child) => spaced(child)) })
    .normalize('NFC')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const isHeading = /^h[1-6]$/;
const isList = /^[uo]l$/;

/** Text renderers set only paragraphs apart; what stands apart on the page is made one. */
function spaced(node: ElementContent, isInside = false): ElementContent {
  if (node.type !== 'element') return node;
  const within = isInside || isList.test(node.tagName);
  const children = node.children.map((child) => spaced(child, within));
  if (isHeading.test(node.tagName)) return { ...node, tagName: 'p', children };
  if (!isList.test(node.tagName)) return { ...node, children };
  const points = children.filter((child): child is Element => child.type === 'element');
  const first = Number(node.properties['start'] ?? 1);
  const marked = points.map((point, place) => ({
    ...point,
    children: [
      { type: 'text' as const, value: node.tagName === 'ol' ? `${first + place}. ` : '– ' },
      ...point.children,
    ],
  }));
  return { ...node, tagName: isInside ? 'div' : 'p', properties: {}, children: marked };
}
