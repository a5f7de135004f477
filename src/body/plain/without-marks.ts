import { toString } from 'hast-util-to-string';
import type { ElementContent, Root } from '../tree.ts';
import { raisedText } from './superscripts.ts';

/** A plain tree with Unicode characters for superscripts and subscripts. */
export const withRaisedSigns = (tree: Root): Root => ({
  ...tree,
  children: (tree.children as ElementContent[]).map(raise),
});

function raise(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { tagName } = node;
  if (tagName !== 'sup' && tagName !== 'sub') return { ...node, children: node.children.map(raise) };
  const text = toString(node);
  const signs = raisedText(tagName, text);
  return signs === text ? node : { type: 'text', value: signs };
}

/** Removes text that is struck through, which would read as valid. */
export const withoutStruck = (tree: Root): Root => without(tree, 'del');

/** Removes pictures with their captions: a caption between two paragraphs is not part of the text. */
export const withoutFigures = (tree: Root): Root => without(tree, 'figure');

function without(tree: Root, tagName: string): Root {
  const remaining = (nodes: readonly ElementContent[]): ElementContent[] => {
    const kept: ElementContent[] = [];
    for (const node of nodes) {
      if (node.type !== 'element') kept.push(afterGap(node, kept.at(-1)));
      else if (node.tagName !== tagName) kept.push({ ...node, children: remaining(node.children) });
    }
    return kept;
  };
  return { ...tree, children: remaining(tree.children as ElementContent[]) };
}

/** Removing a node leaves two spaces. One is enough. */
function afterGap(node: ElementContent, before: ElementContent | undefined): ElementContent {
  const isGap = before?.type === 'text' && /\s$/.test(before.value);
  return isGap && node.type === 'text' ? { ...node, value: node.value.trimStart() } : node;
}
