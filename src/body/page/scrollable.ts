import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Element, ElementContent, Node, Root } from '../tree.ts';

/**
 * Puts every table into a region that scrolls sideways on narrow screens and that the keyboard can reach, named by
 * `label`; code, which scrolls by itself, can be reached too. Changes the tree it is given.
 */
export function scrollable(tree: Root, label: string): Root {
  visit(tree as Node, 'element', (node: Element, index, parent) => {
    if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
    if (node.tagName !== 'table' || index === undefined || !parent || !('children' in parent)) return;
    const region = h('section', { className: ['scroll'], tabIndex: 0, ariaLabel: label }, [node]);
    (parent.children as ElementContent[])[index] = region;
    return index + 1;
  });
  return tree;
}
