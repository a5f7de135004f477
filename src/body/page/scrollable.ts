import { h } from 'hastscript';
import { isJsx, type Element, type ElementContent, type Root, type RootContent } from '../tree.ts';

/**
 * Puts every table into a region that scrolls sideways on narrow screens, is named by `label`, and can be focused with
 * the keyboard. Code scrolls by itself and becomes focusable too.
 */
export const scrollable = (tree: Root, label: string): Root => ({
  ...tree,
  children: tree.children.map((child) => reachable(child, label)),
});

function reachable<Content extends RootContent>(node: Content, label: string): Content | Element {
  if (!('children' in node)) return node;
  const children = (node.children as ElementContent[]).map((child) => reachable(child, label));
  if (isJsx(node) || node.type !== 'element') return { ...node, children };
  if (node.tagName === 'table')
    return h('section', { className: ['scroll'], tabIndex: 0, ariaLabel: label }, [{ ...node, children }]);
  const own = node.tagName === 'pre' ? { ...node.properties, tabIndex: 0 } : node.properties;
  return { ...node, properties: own, children };
}
