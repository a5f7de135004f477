import type { Nodes, Root } from 'mdast';
import { markdownIn } from './mdx.ts';

/** Puts emphasis outside of strong around the same words: `***x***` and `**_x_**` mean the same. */
function ordered(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const [only, ...more] = node.children;
  if (node.type === 'strong' && only?.type === 'emphasis' && !more.length) {
    const inside = { ...node, children: only.children };
    return ordered({ ...only, children: [inside] });
  }
  return { ...node, children: node.children.map(ordered) } as Nodes;
}

/** The meaning of a node: its content without positions. */
function meaning(node: Nodes): string {
  return JSON.stringify(ordered(node), (key, value: unknown) =>
    key === 'position' || key === 'data' || key === 'spread' ? undefined : value,
  );
}

type Block = { said: string; start: number; end: number };

function blocksOf(body: string): Block[] | undefined {
  let tree: Root;
  try {
    tree = markdownIn(body);
  } catch {
    return undefined;
  }
  return tree.children.map((node) => ({
    said: meaning(node),
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
  }));
}

/** A sentence whose first sign is escaped, so that it is no list, heading or quotation. */
const escapedStart = /^(?:\\[-+#>]|\d{1,9}\\[.)])/;
/** Without the escapes that the rich text editor drops. */
const bare = (source: string): string => source.replace(/\\([!-)+-/:-@[\]^{|}])/g, '$1');

/**
 * The rich text editor drops the escapes that it does not need itself, and two sentences (`1986\. …`, `1989\. …`) become
 * one list. Those that were escaped before get their bytes back.
 */
function withSentencesOf(before: string, after: string): string {
  const sentences = new Map(
    before
      .split(/\n{2,}/)
      .filter((block) => escapedStart.test(block))
      .map((block) => [bare(block), block]),
  );
  if (sentences.size === 0) return after;
  return after
    .split(/(\n{2,})/)
    .map((block) => sentences.get(bare(block)) ?? block)
    .join('');
}

/**
 * The new body with the old bytes of every block that has the same meaning as before. The rich text editor writes
 * Markdown in its own style (`_x_` for `*x*`), and a commit should show only the changes of a person.
 */
export function keptBody(before: string, written: string): string {
  const after = withSentencesOf(before, written);
  if (before === after) return before;
  const [old, now] = [blocksOf(before), blocksOf(after)];
  if (!old || !now) return after;
  if (old.length === now.length && old.every(({ said }, index) => said === now[index]?.said)) return before;
  // Equal blocks are matched in their order.
  const places = new Map<string, number[]>();
  for (const [index, { said }] of old.entries()) places.set(said, [...(places.get(said) ?? []), index]);
  let result = '';
  let previous: number | undefined;
  for (const [index, block] of now.entries()) {
    const place = places.get(block.said)?.shift();
    const source = place === undefined ? undefined : old[place];
    const follows = place !== undefined && place - 1 === previous;
    const gap = follows
      ? before.slice(old[place - 1]?.end, source?.start)
      : after.slice(now[index - 1]?.end ?? block.start, block.start);
    result += gap + (source ? before.slice(source.start, source.end) : after.slice(block.start, block.end));
    previous = place;
  }
  return result;
}
