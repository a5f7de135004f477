import { isScalar } from 'yaml';
import type { Misread } from './edit.ts';
import { onOneLine, quoted, shortened } from './quoted.ts';
import type { TextNode } from './texts.ts';

/**
 * A comment where a text was meant: behind unquoted words, instead of them, behind the `>` or `|` of a text below, or on a
 * line of its own that is indented as if the text went on. Behind a quoted text a comment is a comment.
 */
export function cutWords(
  { node, path, keyAt, behind, isInBraces }: TextNode,
  text: string,
): Misread | undefined {
  const [start, end] = node.range ?? [];
  if (!isScalar(node) || start === undefined || end === undefined) return undefined;
  const [indent, source] = [columnOf(text, keyAt), text.slice(start, end)];
  const cut = (offset: number, comment: string, whole: (words: string) => string): Misread => {
    // The braces and commas behind it are lost as well, but belong to no text.
    const words = isInBraces ? comment.replace(/[\s,}\]]+$/, '') : comment.trim();
    const facts = { written: shortened(quoted(onOneLine(whole(words)))) };
    return { offset, path, problem: { rule: 'commentCutsText', facts }, found: words };
  };
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  if (isBlock) {
    const [header, mark = '', comment] = /^([|>][-+\d]*[ \t]+)(#[^\n]*)/.exec(source) ?? [];
    const below = source.slice(header?.length);
    return comment === undefined
      ? undefined
      : cut(start + mark.length, comment, (words) => `${words} ${below}`);
  }
  // `~` is no text.
  if (node.type !== 'PLAIN' || (node.value === null && source)) return undefined;
  const before = source ? commentIn(text.slice(behind, start), indent) : undefined;
  if (before) return cut(behind + before.at, before.comment, (words) => `${words} ${source}`);
  const after = commentIn(text.slice(end), indent);
  return after && cut(end + after.at, after.comment, (words) => `${source} ${words}`);
}

/**
 * The comment in the rest of a line, or the next one in a line of its own if it is indented deeper than its key, with its
 * offset.
 */
function commentIn(rest: string, indent: number): { at: number; comment: string } | undefined {
  const [first = '', ...below] = rest.split('\n');
  const inLine = /^[:-]?[ \t]*(?=#)/.exec(first);
  if (inLine) return { at: inLine[0].length, comment: first.slice(inLine[0].length) };
  if (!/^[:-]?\s*$/.test(first)) return undefined;
  let at = first.length + 1;
  for (const line of below) {
    const [, space = '', comment] = /^([ \t]*)(#.*)?\r?$/.exec(line) ?? [undefined, '', ''];
    if (comment === '') return undefined;
    if (comment !== undefined && space.length > indent) return { at: at + space.length, comment };
    at += line.length + 1;
  }
  return undefined;
}

/** The column of an offset, counted from 0. */
const columnOf = (text: string, offset: number): number => offset - text.lastIndexOf('\n', offset - 1) - 1;
