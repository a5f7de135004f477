import type { Root as Markdown } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { blanked } from '../../body/reading/fences.ts';
import { excessIn } from '../../body/reading/limits.ts';
import type { Parsed } from '../../body/reading/parse.ts';
import { parseProblem } from '../../body/reading/parse-problem.ts';
import { restoreSigns, withStandIns } from '../../body/reading/signs.ts';
import type { Root } from '../../body/tree.ts';
import { footnoteWords } from '../../i18n/words.ts';

/**
 * The desk parses with micromark. The parser of the build needs memory shared between threads, which a browser grants
 * only to sites with special headers. A test compares the two.
 */
export function markdownIn(body: string): Markdown {
  const read = withStandIns(body);
  const tree = fromMarkdown(read, {
    extensions: [gfm(), mdxjs()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
  });
  if (read !== body) restoreSigns({ tree });
  return tree;
}

const mdx = [
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
] as const;

/** Parses a whole file in the browser into the same tree as `body/parse.ts`. */
export function parseHere(source: string, language: string): Parsed {
  const excess = excessIn(source);
  if (excess) return excess;
  try {
    const { label, backLabel } = footnoteWords(language);
    const tree = toHast(markdownIn(blanked(source)), {
      passThrough: [...mdx],
      footnoteLabel: label,
      footnoteBackLabel: backLabel,
      clobberPrefix: '',
    });
    return { tree: tree as Root };
  } catch (error) {
    return problemOf(source, error as Complaint);
  }
}

/** An error of micromark: a message with its place and the extension that threw it. */
type Complaint = Error & {
  line?: number;
  column?: number;
  reason?: string;
  source?: string;
};

/** Micromark reports where it gave up. An editor looks for the start of the mistake. */
function problemOf(source: string, complaint: Complaint): Parsed {
  const { line = 1, column = 1, reason = '', source: from = '' } = complaint;
  if (complaint.reason === undefined) throw complaint;
  if (from.endsWith('-esm')) {
    const found = source.split(/\r?\n/)[line - 1]?.slice(0, 40) ?? '';
    return { problem: { rule: 'importOrExport', facts: {} }, line, column: 1, found };
  }
  const [, openLine, openColumn] = /`<[^`]*>` \((\d+):(\d+)-/.exec(reason) ?? [];
  if (openLine) return parseProblem(source, new Error(`${openLine}:${openColumn}: ${reason}`));
  const sign = from.endsWith('-jsx') ? '<' : from.endsWith('-expression') ? '{' : undefined;
  const at = sign === undefined ? -1 : source.lastIndexOf(sign, offsetOf(source, line, column));
  if (at < 0) return parseProblem(source, new Error(`${line}:${column}: ${reason}`));
  const before = source.slice(0, at).split('\n');
  return parseProblem(source, new Error(`${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${reason}`));
}

const offsetOf = (source: string, line: number, column: number): number =>
  source
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length +
  (line > 1 ? 1 : 0) +
  column -
  1;
