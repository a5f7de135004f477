import { unbroken } from '../../model/phrases/no-break.ts';
import { type ElementContent, type Node, type Root, type RootContent } from '../tree.ts';

/** A body whose facts no line break tears apart. Code and words in another language stay as they are. */
export function withUnbrokenFacts(tree: Root, language: string): Root {
  const held = <C extends RootContent | ElementContent>(children: readonly C[]): C[] =>
    children.map((child) => {
      if (child.type === 'text') return { ...child, value: unbroken(child.value, language) };
      if (!('children' in child) || isFixed(child)) return child;
      return { ...child, children: held(child.children as ElementContent[]) };
    });
  return { ...tree, children: held(tree.children) };
}

const isFixed = (node: Node): boolean =>
  node.type === 'element' &&
  (['code', 'pre'].includes(node.tagName) || node.properties['lang'] !== undefined);
