/**
 * Makes an element equal to another one by exchanging only the nodes that differ: pictures stay, and the page keeps its
 * place. `to` may belong to another document.
 */
export function exchange(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes)
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  const [before, after] = [[...from.childNodes], [...to.childNodes]];
  let head = 0;
  while (head < Math.min(before.length, after.length) && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    isSame(before[before.length - 1 - tail], after[after.length - 1 - tail])
  )
    tail += 1;
  const olds = before.slice(head, before.length - tail);
  const news = after.slice(head, after.length - tail);
  const end = before[before.length - tail] ?? null;
  // As many on both sides: most of them differ only in one word, further down.
  if (olds.length === news.length && olds.every((old, index) => isOfKind(old, news[index]))) {
    olds.forEach((old, index) => exchange(old as Element, news[index] as Element));
    return;
  }
  for (const old of olds) old.remove();
  for (const one of news) from.insertBefore(from.ownerDocument.importNode(one, true), end);
}

const isSame = (a: Node | undefined, b: Node | undefined): boolean =>
  b ? (a?.isEqualNode(b) ?? false) : false;

/** Whether both are elements of one name. `Element` of another document is another class. */
const isOfKind = (a: Node, b: Node | undefined): boolean =>
  a.nodeType === Node.ELEMENT_NODE && b?.nodeType === Node.ELEMENT_NODE && a.nodeName === b.nodeName;
