import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';

/** A component or a raw tag in the tree of a body. */
export type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;
export type Node = Root | RootContent | ElementContent;
export type { Element, ElementContent, Root, RootContent, Text };

export function isJsx(node: Node): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The children of a node, components included. */
export function childrenOf(node: Node): RootContent[] {
  return 'children' in node ? (node.children as RootContent[]) : [];
}

/** Whether a node is invisible: white space between blocks, or a comment. */
export function isBlank(node: Node): boolean {
  return (
    (node.type === 'text' && node.value.trim() === '') ||
    (node.type as string) === 'mdxFlowExpression' ||
    (node.type as string) === 'mdxTextExpression'
  );
}

/** Whether a node contains running text. */
export const isParagraph = (node: Node): boolean =>
  node.type === 'element' && /^(?:p|li|h[1-6]|t[dh]|blockquote)$/.test(node.tagName);
