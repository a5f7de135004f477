import type { Root, RootContent } from 'mdast';
import { markdownOf } from './mdx.ts';

/** The meaning of a node: all it says, without its places. */
function meaning(node: object): string {
  return JSON.stringify(node, (key, value: unknown) =>
    key === 'position' || key === 'data' || key === 'spread' ? undefined : value,
  );
}

type Block = { text: string; meaning: string };

function blocksOf(body: string): Block[] | undefined {
  let tree: Root;
  try {
    tree = markdownOf(body);
  } catch {
    return undefined;
  }
  return tree.children.map((node: RootContent) => {
    const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
    return { text: body.slice(start, end), meaning: meaning(node) };
  });
}

/**
 * The new body with the old bytes of every block that means the same as before. The editor of the CMS writes Markdown
 * in its own way (`_x_` for `*x*`), and a commit is to show only what a person has changed.
 */
export function kept(before: string, after: string): string {
  const [old, now] = [blocksOf(before), blocksOf(after)];
  if (!old || !now) return after;
  const isSame = old.length === now.length && old.every(({ meaning: said }, index) => said === now[index]?.meaning);
  if (isSame) return before;
  // A block that stands twice is taken in its order.
  const texts = new Map<string, string[]>();
  for (const { meaning: said, text } of old) texts.set(said, [...(texts.get(said) ?? []), text]);
  return now.map(({ meaning: said, text }) => texts.get(said)?.shift() ?? text).join('\n\n');
}
