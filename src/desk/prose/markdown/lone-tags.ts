import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { vocabularyOf } from '../../../body/vocabulary.ts';
import type { BodySource } from './body-source.ts';

/** A tag of a sentence that stands alone in its line, which the parser takes for a block. */
const isLone = (node: RootContent | undefined): node is MdxJsxFlowElement =>
  node?.type === 'mdxJsxFlowElement' && !node.children.length && !!vocabularyOf(node.name ?? '')?.inline;

/**
 * The blocks of a body in which tags of a sentence are in a paragraph, also where they have no words beside them: those
 * without an empty line between them are in one.
 */
export function withParagraphs<Any extends RootContent>(
  blocks: readonly Any[],
  source: BodySource,
): (Any | Paragraph)[] {
  const made: (Any | Paragraph)[] = [];
  let open: Paragraph | undefined;
  for (const block of blocks) {
    if (!isLone(block)) {
      open = undefined;
      made.push(block);
      continue;
    }
    const [end, begin] = [open?.position?.end.offset ?? 0, block.position?.start.offset ?? 0];
    const lines = source.body.slice(end, begin).split('\n').length;
    const tag = { ...block, type: 'mdxJsxTextElement', children: [] } as PhrasingContent;
    if (open?.position && block.position && lines <= 2) {
      const between = lines > 1 ? '\n' : ' ';
      open.children.push(...(end < begin ? [{ type: 'text' as const, value: between }] : []), tag);
      open.position = { start: open.position.start, end: block.position.end };
    } else {
      open = { type: 'paragraph', children: [tag], ...(block.position && { position: block.position }) };
      made.push(open);
    }
  }
  return made;
}
