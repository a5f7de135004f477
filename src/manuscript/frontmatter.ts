import { split } from '../body/reading/fences.ts';
import { readSheet, type Sheet } from './yaml/yaml-sheet.ts';

/** The frontmatter of an MDX file. Lines are counted from the top of the file. Undefined when there is none. */
export function readFrontmatter(source: string): Sheet | undefined {
  const found = split(source);
  return found && readSheet(found.head, 1);
}
