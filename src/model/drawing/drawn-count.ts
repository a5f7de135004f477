import type { Element, ElementContent } from 'xast';

/**
 * The number of elements that a browser draws, where each `use` draws its target again. A few lines of nested uses can
 * mean millions. Infinite for an element that uses itself.
 */
export function drawnCount(root: Element): number {
  const all = elementsIn(root);
  const named = new Map(all.map((element) => [element.attributes['id'] ?? '', element]));
  const counted = new Map<Element, number>();
  // Children and targets are counted first. An element that is still open when it is met again uses itself.
  const open = [{ element: root, parts: partsOf(root, named), at: 0 }];
  counted.set(root, Infinity);
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const next = last.parts[last.at];
    last.at += 1;
    if (next && !counted.has(next)) {
      counted.set(next, Infinity);
      open.push({ element: next, parts: partsOf(next, named), at: 0 });
    } else if (!next) {
      const sum = last.parts.reduce((total, part) => total + (counted.get(part) ?? 0), 1);
      counted.set(last.element, sum);
      open.pop();
    }
  }
  return counted.get(root) ?? 0;
}

function partsOf({ name, attributes, children }: Element, named: ReadonlyMap<string, Element>): Element[] {
  const address = attributes['href'] ?? attributes['xlink:href'];
  const target = name === 'use' && address?.startsWith('#') ? named.get(address.slice(1)) : undefined;
  return [...children.filter(isElement), ...(target ? [target] : [])];
}

function elementsIn(root: Element): Element[] {
  const found: Element[] = [];
  const open: Element[] = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    found.push(element);
    open.push(...element.children.filter(isElement));
  }
  return found;
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';
