import { blanked } from '../reading/fences.ts';
import { childrenOf, isJsx, type Node, type Root } from '../tree.ts';
import type { Policy } from './breach.ts';

/** A line that Markdown may read as the target of a link or as a footnote. */
const definition = /^( {0,3})\[(\^?[^[\]\n]+)\]:[ \t]*(\S*)/gm;

/**
 * Finds lines that nobody would read: Markdown takes `[Hinweis]: morgen` for the target of a link, and `[^a]: …` for a
 * footnote, although nothing in the text refers to it. An address that is no longer used loses nothing and is a warning.
 */
export function checkDefinitions(tree: Root, policy: Policy): void {
  const source = blanked(policy.source);
  const found = [...source.matchAll(definition)];
  if (found.length === 0) return;
  const shown = spansOf(tree);
  const isShown = (offset: number) => shown.some(([from, to]) => from <= offset && offset < to);
  for (const { 0: line, 1: indent = '', 2: label = '', 3: target = '', index } of found) {
    const at = index + indent.length;
    const isFootnote = label.startsWith('^');
    const isUsed = isFootnote
      ? isShown(index + line.length - 1)
      : source.toLowerCase().split(`[${label.toLowerCase()}]`).length > 2;
    if (isShown(at) || isUsed) continue;
    const before = source.slice(0, at).split('\n');
    const point = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    policy.report(
      { type: 'text', value: '', position: { start: point, end: point } } as Node,
      { rule: 'unusedDefinition', facts: { label } },
      '',
      line.trim().slice(0, 40),
      !isFootnote && /^<?(?:https?:|mailto:|tel:|\/)/.test(target) ? 'warning' : undefined,
    );
  }
}

/** The places of everything in the file that readers see, and of comments. */
function spansOf(node: Node): [from: number, to: number][] {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  const inside = childrenOf(node);
  const isWhole =
    inside.length === 0 || isJsx(node) || (node.type === 'element' && /^(?:pre|code)$/.test(node.tagName));
  if (isWhole && node.type !== 'root') return from === undefined || to === undefined ? [] : [[from, to]];
  return inside.flatMap(spansOf);
}
