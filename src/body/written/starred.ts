import type { PhrasingContent } from 'mdast';

const letter = /^[\p{L}\p{N}\p{M}]/u;
const brackets = /^(?:\p{Ps}\p{Pe}|\p{Pe}\p{Ps})/u;
/** Micromark takes these for letters, the parser of the build, as Unicode does, for symbols. */
const emoji = /[\u{10000}-\u{10FFFF}]/u;
const marked: readonly string[] = ['emphasis', 'strong', 'delete'];

/** Whether a star between two characters is one of the text, as `body/reading/signs.ts` has it. */
const isLetter = (before: string, after: string): boolean =>
  (/[\p{L}\p{N}\p{M}\p{Pe}]$/u.test(before) && letter.test(after)) || brackets.test(before + after);

const wordsOf = (node: PhrasingContent): string =>
  'children' in node ? node.children.map(wordsOf).join('') : 'value' in node ? node.value : '';

const reference = (character: string): PhrasingContent => ({
  type: 'html',
  value: `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
});

/**
 * Words in which emphasis within a word is read by everybody: the letter beside its sign is written as a reference, or
 * the sign would be one of the text.
 */
export const starred = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node, at): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const letters = [...node.value];
    const [before, after] = [nodes[at - 1], nodes[at + 1]];
    const [inside, outside] = [[...(before ? wordsOf(before) : '')].at(-1) ?? '', letters[0] ?? ''];
    const isFirst = before && needsReference(before, inside, outside, isLetter(inside, outside));
    const [last, next] = [letters.at(-1) ?? '', [...(after ? wordsOf(after) : '')][0] ?? ''];
    const isLast = after && needsReference(after, next, last, isLetter(last, next));
    const begin = isFirst ? letters.shift() : undefined;
    const end = isLast ? letters.pop() : undefined;
    const value = letters.join('');
    return [
      ...(begin ? [reference(begin)] : []),
      ...(value ? [{ type: 'text' as const, value }] : []),
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
