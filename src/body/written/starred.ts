import type { Emphasis, Link, LinkReference, PhrasingContent } from 'mdast';

const letter = /^[\p{L}\p{N}\p{M}]/u;
const brackets = /^(?:\p{Ps}\p{Pe}|\p{Pe}\p{Ps})/u;
/** Micromark takes these for letters, the parser of the build, as Unicode does, for symbols. */
const emoji = /[\u{10000}-\u{10FFFF}]/u;
/** Underscores that are within a word for the one and beside a symbol for the other. */
const besideEmoji = /(?<=[\u{10000}-\u{10FFFF}]_*)_|_(?=_*[\u{10000}-\u{10FFFF}])/u;
const marked: readonly string[] = ['emphasis', 'strong', 'delete'];

/** Whether a star between two characters is one of the text, as `body/reading/signs.ts` has it. */
const isLetter = (before: string, after: string): boolean =>
  (/[\p{L}\p{N}\p{M}\p{Pe}]$/u.test(before) && letter.test(after)) || brackets.test(before + after);

/** The first or last character of what is written within the signs of emphasis, or of another node. */
function innerEdge(node: PhrasingContent | undefined, side: 'begin' | 'end'): string {
  const place = side === 'begin' ? 0 : -1;
  if (!node) return '';
  if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete')
    return innerEdge(node.children.at(place), side);
  return node.type === 'text' ? ([...node.value].at(place) ?? '') : edgeOf(node, side, '');
}

const reference = (character: string): PhrasingContent => ({
  type: 'html',
  value: `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
});

/** The characters around words: the signs of what they stand in, if it is no block. */
export type Around = readonly [before: string, after: string];

/** The characters before and after the words of a link. */
export const inLink: Around = ['[', ']'];

/**
 * Words in which emphasis within a word is read by everybody: the letter beside its sign is written as a reference, or
 * the sign would be one of the text. `around` are the characters before and after the words.
 */
export const starred = (
  nodes: readonly PhrasingContent[],
  [before, after]: Around = ['', ''],
): PhrasingContent[] =>
  nodes
    .flatMap((node, at) =>
      node.type === 'emphasis'
        ? keptApart(node, edgeOf(nodes[at - 1], 'end', before), edgeOf(nodes[at + 1], 'begin', after))
        : [node],
    )
    .flatMap((node, at, all): PhrasingContent[] => {
      if (node.type !== 'text') return [node];
      const letters = [...node.value];
      const [left, right] = [all[at - 1], all[at + 1]];
      const [inside, outside] = [innerEdge(left, 'end'), letters[0] ?? ''];
      const isFirst = left && needsReference(left, inside, outside, isLetter(inside, outside));
      const [last, next] = [letters.at(-1) ?? '', innerEdge(right, 'begin')];
      const isLast = right && needsReference(right, next, last, isLetter(last, next));
      const begin = isFirst ? letters.shift() : undefined;
      const end = isLast ? letters.pop() : undefined;
      const value = letters.join('');
      return [
        ...(begin ? [reference(begin)] : []),
        ...value
          .split(besideEmoji)
          .flatMap((part, at): PhrasingContent[] => [
            ...(at ? [{ type: 'html' as const, value: '\\_' }] : []),
            ...textOf([part]),
          ]),
        ...(end ? [reference(end)] : []),
      ];
    });

/** Whether the character outside of emphasis would keep its sign from being one. */
const needsReference = (
  { type }: PhrasingContent,
  inside: string,
  outside: string,
  isStar: boolean,
): boolean =>
  (type === 'emphasis' && isStar) ||
  (marked.includes(type) && emoji.test(inside) && /[^\s\p{P}]/u.test(outside));

/**
 * The character of what is written beside emphasis. None for a text, whose own letter is written as a reference, and for
 * what begins and ends with a sign that is none of these.
 */
function edgeOf(node: PhrasingContent | undefined, side: 'begin' | 'end', around: string): string {
  switch (node?.type) {
    case undefined:
      return around;
    case 'link':
      return side === 'begin' ? '[' : ')';
    case 'linkReference':
    case 'footnoteReference':
      return side === 'begin' ? '[' : ']';
    case 'html':
      return [...node.value].at(side === 'begin' ? 0 : -1) ?? '';
    default:
      return '';
  }
}

/**
 * Emphasis whose signs are none of the text, whatever is beside it: its own letter is written as a reference, and a link at
 * its edge has the emphasis inside.
 */
function keptApart({ children, ...node }: Emphasis, before: string, after: string): PhrasingContent[] {
  const kept = [...children];
  const [first, last] = [kept[0], kept.at(-1)];
  const begin = isLink(first) && isLetter(before, '[') ? [within(node, first)] : [];
  if (begin.length) kept.shift();
  const end = kept.length && isLink(last) && isLetter(')', after) ? [within(node, last)] : [];
  if (end.length) kept.pop();
  if (!kept.length) return [...begin, ...end];
  if (kept[0]?.type === 'text') {
    const [letter = '', ...rest] = kept[0].value;
    if (isLetter(begin.length ? ')' : before, letter)) kept.splice(0, 1, reference(letter), ...textOf(rest));
  }
  const edge = kept.at(-1);
  if (edge?.type === 'text') {
    const letters = [...edge.value];
    const letter = letters.pop() ?? '';
    if (isLetter(letter, end.length ? '[' : after)) kept.splice(-1, 1, ...textOf(letters), reference(letter));
  }
  return [...begin, { ...node, children: kept }, ...end];
}

const isLink = (node: PhrasingContent | undefined): node is Link | LinkReference =>
  node?.type === 'link' || node?.type === 'linkReference';

/** A link with the emphasis around its words. */
const within = (emphasis: Omit<Emphasis, 'children'>, link: Link | LinkReference): Link | LinkReference => ({
  ...link,
  children: keptApart({ ...emphasis, children: link.children }, ...inLink),
});

const textOf = (letters: readonly string[]): PhrasingContent[] =>
  letters.join('') ? [{ type: 'text', value: letters.join('') }] : [];
