import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { isList, partsOf, tagValues, type TagValues } from '../document/values.ts';

/** Marks of signs: a space at their inner edge would keep Markdown from reading them. */
const ofSigns = new Set(['em', 'strong', 'strike']);
const isCode = (mark: Mark): boolean => mark.type.name === 'code';
const isBreak = (node: Node | undefined): boolean =>
  node?.type.name === 'hard_break' || !!node?.marks.some((mark) => mark.type.name === 'soft');

/**
 * The words of a block as they are written: without what a page does not show. Spaces at its ends and around line breaks
 * go, and those at the edges of a mark stand outside of it.
 */
export function trimmedWords(block: Node): Node[] {
  const { schema } = block.type;
  const all = partsOf(block);
  const parts = all.flatMap((node, at): Node[] => {
    const { text = '', marks } = node;
    if (!node.isText || marks.some(isCode) || !marks.some(({ type }) => ofSigns.has(type.name)))
      return [node];
    const [, before = '', inside = '', after = ''] = /^([ \t\n]*)([^]*?)([ \t\n]*)$/.exec(text) ?? [];
    /** Without the marks that end at a neighbour. */
    const within = (...neighbours: (Node | undefined)[]) =>
      marks.filter(
        (mark) =>
          !ofSigns.has(mark.type.name) || neighbours.every((other) => other && mark.isInSet(other.marks)),
      );
    if (!inside) return [schema.text(text, within(all[at - 1], all[at + 1]))];
    return [
      ...(before ? [schema.text(before, within(all[at - 1]))] : []),
      schema.text(inside, marks),
      ...(after ? [schema.text(after, within(all[at + 1]))] : []),
    ];
  });
  const words = [...Fragment.fromArray(parts).content];
  for (let at = 0; at < words.length; at += 1) {
    const node = words[at];
    const isWord = node?.isText && !isBreak(node) && !node.marks.some(isCode);
    if (!node || !isWord) continue;
    let text = node.text ?? '';
    if (at === 0 || isBreak(words[at - 1])) text = text.replace(/^[ \t\n]+/, '');
    if (at === words.length - 1 || isBreak(words[at + 1])) text = text.replace(/[ \t\n]+$/, '');
    if (text === node.text) continue;
    words.splice(at, 1, ...(text ? [schema.text(text, node.marks)] : []));
    // A break at an end, or beside another, has a new neighbour.
    if (!text) at = Math.max(-1, at - 2);
  }
  while (isBreak(words[0])) words.shift();
  while (isBreak(words.at(-1))) words.pop();
  const again = Fragment.fromArray(words);
  return again.eq(block.content) ? [...again.content] : trimmedWords(block.copy(again));
}

/** The attributes of a tag as they are written: in one line, without empty ones. */
export const writtenValues = (values: TagValues): TagValues =>
  Object.fromEntries(
    Object.entries(values)
      .map(([key, value]) => [key, value.replace(/\s*\n\s*/g, ' ').trim()])
      .filter(([, value]) => value),
  );

/** A block without what has no meaning, so that two blocks that say the same are equal. */
export function normalForm(node: Node): Node {
  const { name } = node.type;
  if (node.isTextblock && !node.type.spec.code)
    return node.copy(
      Fragment.fromArray(trimmedWords(node.copy(Fragment.fromArray(partsOf(node).map(bare))))),
    );
  if (node.isLeaf || node.isTextblock)
    return 'values' in node.attrs ? node.type.create({ values: writtenValues(tagValues(node)) }) : node;
  const parts = partsOf(node).map(normalForm);
  const full = parts.filter(
    (part, at) => !hasNoWords(part) || (at === 0 && (name === 'list_item' || parts.every(hasNoWords))),
  );
  const attrs = {
    ...node.attrs,
    ...(isList(node) && { tight: true, marker: '' }),
    ...('values' in node.attrs && { values: writtenValues(tagValues(node)) }),
    ...(name === 'list_item' && parts[0]?.childCount === 0 && { checked: null }),
  };
  return node.type.create(attrs, Fragment.fromArray(full));
}

/** A paragraph without words is the place of the cursor. Nothing of it is written. */
export const hasNoWords = (node: Node): boolean => node.type.name === 'paragraph' && !node.childCount;

/** Words without what only tells how they are written. A reader makes a link of a bare address by itself. */
function bare(node: Node): Node {
  if (node.type.name === 'hard_break') return node.type.create(null, null, node.marks);
  const { link } = node.type.schema.marks;
  const marks = node.marks.flatMap((mark) => {
    if (mark.type !== link) return [mark];
    const { href, literal } = mark.attrs as { href: string; literal: boolean };
    if (literal && bareAddresses(href).includes(node.text ?? '')) return [];
    return [mark.type.create({ ...mark.attrs, literal: false })];
  });
  return node.mark(marks);
}

/** How the address of a link may stand in a text by itself. */
export const bareAddresses = (href: string): string[] => [href, href.replace(/^(?:mailto:|http:\/\/)/, '')];
