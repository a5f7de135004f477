import { visit } from 'unist-util-visit';
import { attributesOf } from './attributes.ts';
import { isJsx, type Node, type Root } from './tree.ts';
import type { Attributes } from './vocabulary.ts';

/** The number of films in a checked body. */
export function filmsIn(tree: Root): number {
  let count = 0;
  visit(tree as Node, (node) => {
    if (isJsx(node) && node.name === 'Video') count += 1;
  });
  return count;
}

/** The pictures of a checked body with their captions, in the order of the text. */
export function figuresIn(tree: Root): Attributes<'Figure'>[] {
  const found: Attributes<'Figure'>[] = [];
  visit(tree as Node, (node) => {
    if (isJsx(node) && node.name === 'Figure') found.push(attributesOf(node, 'Figure'));
  });
  return found;
}
