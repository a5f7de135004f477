import { toMarkdown } from 'mdast-util-to-markdown';
import type { Node } from 'prosemirror-model';
import { carefulStyle, markdownStyle } from '../../../body/written/markdown-style.ts';
import { blockTree } from './block-tree.ts';
import { normalForm } from './normal-form.ts';
import { withSpelling } from './kept-spelling.ts';
import { type BlockOrigin, readBody } from './read-body.ts';
import type { WordStyle } from './word-tree.ts';

const known = new WeakMap<Node, string>();

/**
 * A block as Markdown. Of several ways to write it the first is taken that says the same when it is read again: with as
 * few escapes as people use, as the writer of Markdown escapes it, and with every sign escaped. Where none does, more
 * escapes would help nobody, and the first is taken. Empty for a block without words.
 */
export function writtenBlock(node: Node): string {
  const done = known.get(node);
  if (done !== undefined) return done;
  const text = firstRight(node);
  known.set(node, text);
  return text;
}

const shortly: WordStyle = { breaks: 'sign', addresses: 'bare' };
const surely: WordStyle = { breaks: 'tag', addresses: 'link' };

function firstRight(node: Node): string {
  let first: string | undefined;
  for (const text of ways(node)) {
    if (!text || saysTheSame(text, node)) return text;
    first ??= text;
  }
  return first ?? '';
}

/** Whether a text, when it is read, is a block with this meaning. */
function saysTheSame(text: string, node: Node): boolean {
  const targets = targetsOf(node);
  const { doc } = readBody(text + targets.join(''));
  return doc.childCount === 1 + targets.length && normalForm(doc.child(0)).eq(normalForm(node));
}

/** A changed block as Markdown, spelled as in its file wherever the change does not reach. */
export function rewrittenBlock(node: Node, { node: before, source }: BlockOrigin): string {
  const plain = writtenBlock(node);
  if (before.type !== node.type || !plain) return plain;
  const text = withSpelling(source, writtenBlock(before), plain);
  // What cannot be proven of either of them is no reason to spell the rest of the block anew.
  return text === plain || saysTheSame(text, node) || !saysTheSame(plain, node) ? text : plain;
}

function* ways(node: Node): Generator<string> {
  const written = (style: WordStyle, options = markdownStyle): string =>
    toMarkdown({ type: 'root', children: blockTree(node, style) }, options).replace(/[ \n]+$/, '');
  const usual = written(shortly);
  const light = usual
    .replace(/(?<=[\p{L}\p{N}\p{M}])\\(_)(?=[\p{L}\p{N}])/gu, '$1')
    .replace(/\\&(?!#?\w+;)/g, '&');
  if (light !== usual) yield light;
  yield usual;
  yield written(shortly, carefulStyle);
  yield written(surely);
  yield written(surely, carefulStyle);
}

/** What a block refers to outside of it. Without it, its references would be words. */
function targetsOf(node: Node): string[] {
  const found = new Set<string>();
  node.descendants(({ type, attrs, marks }) => {
    if (type.name === 'footnote_ref') found.add(`\n\n[^${String(attrs['id'])}]: x`);
    for (const mark of marks)
      if (mark.attrs['ref']) found.add(`\n\n[${String(mark.attrs['ref'])}]: ${String(mark.attrs['href'])}`);
  });
  return [...found];
}
