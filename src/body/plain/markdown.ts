import { toMdast } from 'hast-util-to-mdast';
import type { Nodes } from 'hast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Root } from '../tree.ts';
import { withRaisedSigns } from './without-marks.ts';

/** A plain tree as Markdown with tables (GitHub Flavored Markdown), without HTML. */
export function markdownOf(tree: Root): string {
  return toMarkdown(toMdast(withRaisedSigns(tree) as Nodes), {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    emphasis: '*',
    // Three hyphens at the start would open a frontmatter.
    rule: '*',
  })
    .normalize('NFC')
    .trim();
}
