import { rawAttributes } from '../body/attributes.ts';
import { split } from '../body/reading/fences.ts';
import { parse } from '../body/reading/parse.ts';
import { childrenOf, isJsx, type Node } from '../body/tree.ts';
import { isComponentName, vocabularyOf } from '../body/vocabulary.ts';
import type { ReleaseText } from '../manuscript/manuscript.ts';

/** The name of a person or organisation by its id. Undefined for a text that is no id. */
export type NameOf = (id: string) => string | undefined;

type Source = Pick<ReleaseText, 'source' | 'language'>;

const attribute = /\s[\w-]+="([^"]*)"/g;
const inline = /^(?:a|abbr|code|del|em|i|b|ins|span|strong|sub|sup)$/;

/** Every string in a value, at any depth. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** The words of a release's body as separate texts: one for each block, and one for each attribute of a component. */
export function bodySayings(text: Source, nameOf: NameOf): string[] {
  const { body = '' } = split(text.source) ?? {};
  return [
    ...blocksOf(text, (node) => spoken(node, nameOf, () => '')),
    ...[...body.matchAll(attribute)].map(([, words = '']) => words),
  ];
}

/**
 * The words of a release's body as one text, in the order of pages and feeds. Titles, names and captions of a component are
 * repeated before and after its words, because some outputs print them first and some last.
 */
export function wholeBodySayings(text: Source, nameOf: NameOf): string {
  const around = (attributes: readonly string[]) => attributes.map((one) => nameOf(one) ?? one).join(' ');
  return blocksOf(text, (node) => spoken(node, nameOf, around)).join(' ');
}

function blocksOf({ source, language }: Source, read: (node: Node) => string): string[] {
  const parsed = parse(source, language);
  return 'tree' in parsed ? parsed.tree.children.map(read) : [];
}

/** The words of a node, with spaces around blocks. `around` gives the words of a component's attributes. */
function spoken(node: Node, nameOf: NameOf, around: (attributes: readonly string[]) => string): string {
  if (node.type === 'text') return node.value;
  const inside = childrenOf(node)
    .map((child) => spoken(child, nameOf, around))
    .join('');
  if (node.type === 'element') return inline.test(node.tagName) ? inside : ` ${inside} `;
  if (!isJsx(node)) return '';
  const { name } = node;
  const attributes = stringsIn(rawAttributes(node));
  if (name === 'OrgLink' && inside === '') return attributes.map((id) => nameOf(id) ?? '').join('');
  const isInline = isComponentName(name ?? '') ? vocabularyOf(name ?? '')?.inline : inline.test(name ?? '');
  return isInline ? inside : [around(attributes), inside, around(attributes)].join(' ');
}
