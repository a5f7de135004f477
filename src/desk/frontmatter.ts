import { readSheet, type Sheet } from './sheet.ts';

/** The frontmatter of an MDX file with places counted from the top of the file; undefined when there is none. */
export function readFrontmatter(source: string): Sheet | undefined {
  const [fence, text] =
    /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(source.startsWith('---') ? source : '') ?? [];
  return fence === undefined || text === undefined ? undefined : readSheet(text, 1);
}
