import { toMdast } from 'hast-util-to-mdast';
import type { Nodes as Hast } from 'hast';
import type { Nodes as Mdast, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Root } from '../tree.ts';
import { withRaisedSigns } from './without-marks.ts';

/** A plain tree as Markdown with tables (GitHub Flavored Markdown), without HTML. */
export const markdownOf = (tree: Root): string => written(toMdast(withRaisedSigns(tree) as Hast) as Mdast);

/** Words that are no Markdown, in one line: as a paragraph, a heading of a depth, bold, or the label of a link. */
export const wordsInMarkdown = (value: string): string => written(paragraph({ type: 'text', value }));
export const boldInMarkdown = (value: string): string =>
  written(paragraph({ type: 'strong', children: [{ type: 'text', value }] }));
export const linkInMarkdown = (value: string, url: string): string =>
  written(paragraph({ type: 'link', url, children: [{ type: 'text', value }] }));
export const headingInMarkdown = (depth: 1 | 2, value: string): string =>
  written({ type: 'heading', depth, children: [{ type: 'text', value }] });

const paragraph = (child: PhrasingContent): Mdast => ({ type: 'paragraph', children: [child] });

function written(tree: Mdast): string {
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    emphasis: '*',
    // Three hyphens at the start would open a frontmatter.
    rule: '*',
    resourceLink: true,
  })
    .normalize('NFC')
    .trim();
}
