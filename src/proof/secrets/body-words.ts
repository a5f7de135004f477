import { parse } from '../../body/reading/parse.ts';
import { childrenOf, isJsx, type Jsx, type Node } from '../../body/tree.ts';
import { ownAttributes } from '../judging/attributes.ts';
import { isNoText, unsaid } from './people-words.ts';

/** The name of an organisation by its id. Undefined for an unknown one. */
export type NameOf = (id: string) => string | undefined;

type Source = { source: string; language: string };

/** What stands within a sentence. Anything else begins a new one. */
const inline =
  /^(?:a|abbr|b|br|code|del|em|i|img|input|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|OrgLink)$/;

/**
 * The words of a body as separate texts: one for each paragraph, heading, list item and cell, and one for each text in an
 * attribute, in whatever way it is written. Comments are texts of their own: they never ship.
 */
export function bodySayings({ source, language }: Source, nameOf: NameOf): string[] {
  const parsed = parse(source, language);
  if (!('tree' in parsed)) return source.split(/\n\s*\n/);
  const found: string[] = [];
  let open = '';
  const close = () => {
    if (open.trim() !== '') found.push(open);
    open = '';
  };
  const walk = (node: Node): void => {
    if (node.type === 'text') open += node.value;
    else if (isComment(node)) found.push(node.value);
    else {
      found.push(...saidBy(node));
      const isInside = isInline(node);
      if (!isInside) close();
      open += wordsInPlace(node, nameOf);
      childrenOf(node).forEach(walk);
      if (!isInside) close();
    }
  };
  walk(parsed.tree);
  close();
  return found;
}

/**
 * The words of a body as one text, in the order of pages and feeds. Titles, names and captions of a component are repeated
 * before and after its words, because some outputs print them first and some last.
 */
export function wholeBodySayings({ source, language }: Source, nameOf: NameOf): string {
  const parsed = parse(source, language);
  return 'tree' in parsed ? spoken(parsed.tree, nameOf) : '';
}

function spoken(node: Node, nameOf: NameOf): string {
  if (node.type === 'text') return node.value;
  if (isComment(node)) return '';
  const inside =
    wordsInPlace(node, nameOf) +
    childrenOf(node)
      .map((child) => spoken(child, nameOf))
      .join('');
  if (isInline(node)) return inside;
  const around = saidBy(node).join(' ');
  return [around, inside, around].join(' ');
}

type Comment = Node & { value: string };

const isComment = (node: Node): node is Comment =>
  ['mdxFlowExpression', 'mdxTextExpression', 'comment'].includes(node.type as string);

const nameIn = (node: Node): string =>
  node.type === 'element' ? node.tagName : isJsx(node) ? (node.name ?? '') : '';

const isInline = (node: Node) => inline.test(nameIn(node));

/** The text that an element or component brings along in its attributes. */
function saidBy(node: Node): string[] {
  if (node.type === 'element') {
    const { title, alt } = node.properties;
    return [title, alt].filter((one): one is string => typeof one === 'string' && one !== '');
  }
  return isJsx(node) ? attributeTexts(node) : [];
}

const attributeTexts = (node: Jsx): string[] =>
  ownAttributes(node).flatMap(({ name, value }) =>
    unsaid.has(name) || isNoText.test(value.trim()) ? [] : [value],
  );

/** A line break parts words. An organisation that is linked without words is printed by its name. */
function wordsInPlace(node: Node, nameOf: NameOf): string {
  if (nameIn(node) === 'br') return ' ';
  if (!isJsx(node) || node.name !== 'OrgLink' || childrenOf(node).length > 0) return '';
  return ownAttributes(node)
    .map(({ value }) => nameOf(value.trim()) ?? '')
    .join('');
}
