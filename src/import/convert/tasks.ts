import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { blockNames, isElement, propertyOf, rebuilt } from './html-pieces.ts';

/**
 * Lists of tasks: the box before the words of an item becomes its first child, by a name of ours. Markdown has a box only
 * before words; before anything else it is a sign.
 */
export const withTasks = (tree: Root): Root =>
  rebuilt(tree, (node) => [isElement(node, 'li') ? (taskOf(node) ?? node) : node]);

/** The signs by which a text without boxes shows them (`body/plain`). */
const signOf = (checked: boolean): string => (checked ? '☑' : '☐');

/** The items of a text of ours whose words begin with the sign of a box. */
export const withOwnTasks = (tree: Root): Root =>
  rebuilt(tree, (node) => {
    const first = isElement(node, 'li') ? node.children[0] : undefined;
    const [whole, sign] = (first?.type === 'text' && /^\s*([☑☐])\s+(?=\S)/u.exec(first.value)) || [];
    if (first?.type !== 'text' || whole === undefined) return [node];
    const words = { ...first, value: first.value.slice(whole.length) };
    return [{ ...node, children: [box(sign === signOf(true)), words, ...node.children.slice(1)] }];
  });

const box = (checked: boolean): Element => h('x-task', { checked });

function taskOf(item: Element): Element | undefined {
  const found = apart(item);
  if (!found) return undefined;
  const { checked, rest } = found;
  const sign = { type: 'text' as const, value: `${signOf(checked)} ` };
  return { ...item, children: [beginsWithWords(rest) ? box(checked) : sign, ...rest] };
}

/** The box with which an element begins, and its children without it. */
function apart({ children }: Element): { checked: boolean; rest: ElementContent[] } | undefined {
  const at = children.findIndex((child) => child.type !== 'text' || child.value.trim());
  const [first, ...others] = children.slice(Math.max(at, 0));
  if (!isElement(first)) return undefined;
  const { checked } = first.properties;
  if (first.tagName === 'input')
    return propertyOf(first, 'type').toLowerCase() === 'checkbox'
      ? { checked: checked === true, rest: begun(others) }
      : undefined;
  const inner = isElement(first, 'p', 'label', 'span', 'div') ? apart(first) : undefined;
  if (!inner) return undefined;
  const isFull = inner.rest.some((one) => one.type !== 'element' || one.children.length > 0);
  const rest = isFull ? [{ ...first, children: inner.rest }, ...others] : begun(others);
  return { checked: inner.checked, rest };
}

/** Children without the space that stood behind a box. */
function begun([first, ...others]: readonly ElementContent[]): ElementContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : [];
  const value = first.value.trimStart();
  return value ? [{ ...first, value }, ...others] : begun(others);
}

/** Whether words come first, and no list, table or the like. */
function beginsWithWords(children: readonly ElementContent[]): boolean {
  const first = children.find((child) => child.type !== 'text' || child.value.trim());
  if (!first) return false;
  if (!isElement(first) || !blockNames.has(first.tagName)) return true;
  return isElement(first, 'p', 'div') && beginsWithWords(first.children);
}
