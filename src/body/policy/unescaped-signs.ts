import { blanked } from '../reading/fences.ts';
import { plainSigns } from '../reading/signs.ts';
import { childrenOf, type Node, type Root } from '../tree.ts';

/**
 * The offsets of stars and tildes that stand for themselves in the words of a body without a backslash before them. Other
 * programs take pairs of them for marks. Code, addresses and attributes have no marks.
 */
export function unescapedSigns(tree: Root, source: string): number[] {
  const places = plainSigns(blanked(source));
  if (places.length === 0) return [];
  // The text of a footnote stands where it is written, but comes last in the tree.
  const spans = spansOfWords(tree, source).sort(([a], [b]) => a - b);
  let next = 0;
  return places.filter((place) => {
    while ((spans[next]?.[1] ?? Infinity) <= place) next += 1;
    return (spans[next]?.[0] ?? Infinity) <= place;
  });
}

function spansOfWords(node: Node, source: string): [from: number, to: number][] {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  if (node.type === 'text') return from === undefined || to === undefined ? [] : [[from, to]];
  if (node.type === 'element' && node.tagName === 'code') return [];
  // An address that is its own link (`https://example.net/~ada`).
  if (node.type === 'element' && node.tagName === 'a' && from !== undefined && source[from] !== '[')
    return [];
  return childrenOf(node).flatMap((child) => spansOfWords(child, source));
}
