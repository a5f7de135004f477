import { mdxToHast, type TreeOptions } from 'satteri';
import type { Problem } from '../../faults/fault.ts';
import { footnoteWords } from '../../i18n/words.ts';
import { blanked } from './fences.ts';
import { parseProblem } from './parse-problem.ts';
import { childrenOf, type Node, type Root } from '../tree.ts';

export type Parsed = { tree: Root } | { problem: Problem; line: number; column: number; found?: string };

/** The Markdown of this newsroom, for every call of the parser. */
export const dialect = (language: string): TreeOptions => ({
  features: {
    gfm: { footnotes: { ...footnoteWords(language), clobberPrefix: '' } },
    // Quotes differ by language and nesting; „Hallo" would become „Hallo”. The check warns instead.
    smartPunctuation: { quotes: false, dashes: true, ellipses: true },
  },
});

/**
 * A body as a tree, parsed and never executed. Takes the whole file, so that positions are those of the file
 * (line and column from 1). MDX reports one syntax error a file; the others show after its repair. The tree is frozen:
 * whoever renders it makes a new one.
 */
export function parse(source: string, language: string): Parsed {
  try {
    // Without a last line break the parser brings the process down on a half-written import.
    const tree = mdxToHast(blanked(source.endsWith('\n') ? source : `${source}\n`), dialect(language));
    return tooDeep(tree as Root) ?? { tree: frozen(tree as Root) };
  } catch (error) {
    return parseProblem(source, error);
  }
}

/** As deep as a text may be nested. Whoever walks through a tree goes down one call a level, and calls run out. */
const deepest = 50;

function tooDeep(tree: Root): Parsed | undefined {
  let level: Node[] = [tree];
  // The parser gives no place to some quotations and lists.
  let { line, column } = { line: 1, column: 1 };
  for (let depth = 0; level.length; depth += 1) {
    ({ line, column } = level.find(({ position }) => position)?.position?.start ?? { line, column });
    if (depth > deepest) return { problem: { rule: 'nestedTooDeep', facts: { max: deepest } }, line, column };
    level = level.flatMap(childrenOf);
  }
  return undefined;
}

/** The tree with nothing in it that can be changed; only places in the file stay as they are, which nobody writes. */
function frozen<Any extends Node>(node: Any): Any {
  for (const child of childrenOf(node)) frozen(child);
  if ('children' in node) Object.freeze(node.children);
  if ('properties' in node) Object.freeze(node.properties);
  if ('attributes' in node) Object.freeze(node.attributes);
  return Object.freeze(node);
}
