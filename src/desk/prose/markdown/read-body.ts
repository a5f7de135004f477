import type { Definition, Root } from 'mdast';
import type { Node } from 'prosemirror-model';
import { visit } from 'unist-util-visit';
import { excessIn } from '../../../body/reading/limits.ts';
import { markdownIn } from '../../text/mdx.ts';
import { proseSchema } from '../document/schema.ts';
import { blockIn } from './read-block.ts';
import { withParagraphs } from './lone-tags.ts';
import type { BodySource } from './body-source.ts';

/** A block of a document as it stands in the file: its text, and the white space before it. */
export type BlockOrigin = { node: Node; source: string; gap: string };

/** A body as a document, with the origin of each of its blocks. */
export type OpenBody = { doc: Node; origins: readonly BlockOrigin[] };

/**
 * Reads a body without its frontmatter, trimmed as forms hold it. A block without a form of its own, and a whole text that
 * cannot be parsed, become source that `writeBody` gives back byte for byte.
 */
export function readBody(body: string): OpenBody {
  const tree = treeOf(body);
  if (!tree) {
    const node = proseSchema.nodes.source.create({ source: body });
    return { doc: proseSchema.nodes.doc.create(null, node), origins: [{ node, source: body, gap: '' }] };
  }
  const targets = new Map<string, Definition>();
  visit(tree, 'definition', (node) => void targets.set(node.identifier, node));
  const source: BodySource = { body, targets };
  let end = 0;
  const origins = withParagraphs(tree.children, source).map((child): BlockOrigin => {
    const [from, to] = [child.position?.start.offset ?? 0, child.position?.end.offset ?? 0];
    const gap = body.slice(end, from);
    end = to;
    return { node: blockIn(child, source), source: body.slice(from, to), gap };
  });
  const blocks = origins.length ? origins.map(({ node }) => node) : [proseSchema.nodes.paragraph.create()];
  return { doc: proseSchema.nodes.doc.create(null, blocks), origins };
}

function treeOf(body: string): Root | undefined {
  if (excessIn(body)) return undefined;
  try {
    return markdownIn(body);
  } catch {
    return undefined;
  }
}
