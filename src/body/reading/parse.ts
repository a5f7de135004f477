import { mdxToHast, type TreeOptions } from 'satteri';
import type { Problem } from '../../faults/fault.ts';
import { footnoteWords } from '../../i18n/words.ts';
import { blanked } from './fences.ts';
import { deepest, excessIn } from './limits.ts';
import { parseProblem } from './parse-problem.ts';
import { restoreSigns, withStandIns } from './signs.ts';
import { childrenOf, type Node, type Root } from '../tree.ts';

export type Parsed = { tree: Root } | { problem: Problem; line: number; column: number; found?: string };

/** The Markdown options of this newsroom, for every call of the parser. */
export const dialect = (language: string): TreeOptions => ({
  features: {
    gfm: { footnotes: { ...footnoteWords(language), clobberPrefix: '' } },
    // Quotes differ by language and nesting; „Hallo" would become „Hallo”. The check warns instead.
    smartPunctuation: { quotes: false, dashes: true, ellipses: true },
  },
});

/**
 * A body as a tree, parsed and never executed. Takes the whole file, so that positions are those of the file (line and
 * column from 1). Stars and tildes that are text stay (`signs.ts`). Text that would cost too much is refused before. MDX reports only the first syntax error of a file. The
 * tree is frozen: renderers make a new one.
 */
export function parse(source: string, language: string): Parsed {
  const excess = excessIn(source);
  if (excess) return excess;
  try {
    // Without a last line break a half-written import crashes the parser's process.
    const text = blanked(source.endsWith('\n') ? source : `${source}\n`);
    const read = withStandIns(text);
    const tree = mdxToHast(read, dialect(language)) as Root;
    const excessive = tooDeep(tree);
    if (excessive) return excessive;
    if (read !== text) restoreSigns({ tree });
    return { tree: frozen(tree) };
  } catch (error) {
    return parseProblem(source, error);
  }
}

function tooDeep(tree: Root): Parsed | undefined {
  let level: Node[] = [tree];
  // Some quotations and lists have no position from the parser.
  let { line, column } = { line: 1, column: 1 };
  for (let depth = 0; level.length; depth += 1) {
    ({ line, column } = level.find(({ position }) => position)?.position?.start ?? { line, column });
    if (depth > deepest) return { problem: { rule: 'nestedTooDeep', facts: { max: deepest } }, line, column };
    level = level.flatMap(childrenOf);
  }
  return undefined;
}

/** Freezes a tree, except for positions, which no code changes. */
function frozen<Any extends Node>(node: Any): Any {
  for (const child of childrenOf(node)) frozen(child);
  if ('children' in node) Object.freeze(node.children);
  if ('properties' in node) Object.freeze(node.properties);
  if ('attributes' in node) Object.freeze(node.attributes);
  return Object.freeze(node);
}
