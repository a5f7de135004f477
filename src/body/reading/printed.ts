import type { Nodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { mdxToHast, mdxToMdast } from 'satteri';
import { blanked } from './fences.ts';
import { dialect } from './parse.ts';
import type { Root } from '../tree.ts';

/** Nothing, in MDX: behind it neither the parser nor `@astrojs/mdx` looks for frontmatter (`---`, `+++`) any more. */
const opening = '{/**/}\n\n';

/** The nodes of a tree without their places in the file; `from` leaves out the first ones. */
const bare = (tree: Root, from = 0): string =>
  JSON.stringify(tree.children.slice(from), (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );

/**
 * The judged body of a file, printed again as MDX without frontmatter: for a compiler that has its own idea of where a
 * file begins. The printed text has the same tree as the judged one, behind an empty comment.
 * @throws when it has not, which would be a mistake of the printer
 */
export function printed(source: string, language: string): string {
  const options = dialect(language);
  const body = blanked(source);
  const markdown = toMarkdown(mdxToMdast(body, options) as Nodes, {
    extensions: [gfmToMarkdown(), mdxToMarkdown({ printWidth: Infinity })],
    bullet: '-',
  });
  const text = opening + markdown;
  // The comment and the line end after it.
  if (bare(mdxToHast(text, options) as Root, 2) !== bare(mdxToHast(body, options) as Root))
    throw new Error('The body cannot be printed as it was judged.');
  return text;
}
