import { visit } from 'unist-util-visit';
import { rawAttributes } from './attributes.ts';
import { withoutMark } from './reading/fences.ts';
import type { Parsed } from './reading/parse.ts';
import { childrenOf, isJsx, type Node } from './tree.ts';

/**
 * Writes each `<OrgLink>` of a text as an ordinary link to the page of the organisation, which every program reads, with
 * the words that readers see. `nameOf` is the name of an organisation that stands for a link without words; one whose name is
 * not certain stays. So does a text that `parse` cannot read.
 */
export function withOrdinaryLinks(
  source: string,
  language: string,
  nameOf: (id: string) => string | undefined,
  parse: (source: string, language: string) => Parsed,
): string {
  if (!source.includes('<OrgLink')) return source;
  const mark = source.slice(0, source.length - withoutMark(source).length);
  // The parser counts from behind it.
  if (mark) return mark + withOrdinaryLinks(withoutMark(source), language, nameOf, parse);
  const parsed = parse(source, language);
  if ('problem' in parsed) return source;
  const edits: { start: number; end: number; text: string }[] = [];
  visit(parsed.tree as Node, (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (!isJsx(node) || node.name !== 'OrgLink' || start === undefined || end === undefined) return;
    const id = rawAttributes(node)['id'];
    const words = typeof id === 'string' ? (wordsIn(source, node) ?? escaped(nameOf(id))) : undefined;
    if (words !== undefined) edits.push({ start, end, text: `[${words}](/organisations/${id}/)` });
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}

/** The words between the tags, as they are written. */
function wordsIn(source: string, node: Node): string | undefined {
  const children = childrenOf(node);
  const [start, end] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  return start === undefined || end === undefined ? undefined : source.slice(start, end);
}

const escaped = (name: string | undefined) => name?.replace(/[\\`*_[\]{}<>~&]/g, '\\$&');
