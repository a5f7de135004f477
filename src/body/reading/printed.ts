import type { Nodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { mdxToHast, mdxToMdast } from 'satteri';
import { blanked } from './fences.ts';
import { dialect } from './parse.ts';
import type { Root } from '../tree.ts';

/** An empty MDX comment. After it neither the parser nor `@astrojs/mdx` looks for frontmatter (`---`, `+++`). */
const opening = '{/**/}\n\n';

/** The nodes of a tree without positions; `from` skips the first ones. */
const bare = (tree: Root, from = 0): string =>
  JSON.stringify(tree.children.slice(from), (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );

/**
 * Prints the checked body of a file as MDX without frontmatter, for a compiler that may find another start of the body.
 * The result is parsed to the same tree after an empty comment.
 * @throws when the trees differ, which would be a bug of the printer
 */
export function printed(source: string, language: string): string {
  const options = dialect(language);
  const body = blanked(source);
  const markdown = toMarkdown(mdxToMdast(body, options) as Nodes, {
    extensions: [gfmToMarkdown(), mdxToMarkdown({ printWidth: Infinity })],
    bullet: '-',
  });
  const text = opening + markdown;
  // Skips the comment and the line end after it.
  if (bare(mdxToHast(text, options) as Root, 2) !== bare(mdxToHast(body, options) as Root))
    throw new Error('The body cannot be printed as it was judged.');
  return text;
}
