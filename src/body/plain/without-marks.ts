import { toString } from 'hast-util-to-string';
import type { ElementContent, Root } from '../tree.ts';
import { raisedText } from './superscripts.ts';

/** A plain tree for forms that cannot raise a sign: exponents and indices become signs of their own. */
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

/** Without what is struck through, which would read as if it held. */
export const withoutStruck = (tree: Root): Root => without(tree, 'del');

/** Without pictures and what is written below them: a caption between two paragraphs is no part of the text. */
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

/** Of the two spaces around what is gone, one is enough. */
function afterGap(node: ElementContent, before: ElementContent | undefined): ElementContent {
  const isGap = before?.type === 'text' && /\s$/.test(before.value);
  return isGap && node.type === 'text' ? { ...node, value: node.value.trimStart() } : node;
}
