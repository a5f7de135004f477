import type { Problem } from '../../faults/fault.ts';
import { withSigns } from './signs.ts';

/** The parser's error as a problem for editors. `error.message` has the form `line:column: words`. */
export function parseProblem(source: string, error: unknown) {
  const message = withSigns(error instanceof Error ? error.message : String(error));
  const [, line = '1', column = '1', words = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  const text = source.split(/\r?\n/)[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
  return {
    problem: meaning(text, words),
    line: Number(line),
    column: Number(column),
    found: text.slice(0, 40),
  };
}

function meaning(text: string, words: string): Problem {
  if (text.startsWith('<!--')) return { rule: 'htmlComment', facts: {} };
  const [, unclosed] = /closing tag for `<([^>`]*)>`/.exec(words) ?? [];
  if (unclosed !== undefined) return { rule: 'tagNotClosed', facts: { tag: unclosed } };
  if (/closing brace/.test(words) || text.startsWith('{')) return { rule: 'brace', facts: {} };
  if (text.startsWith('<')) return { rule: 'angleBracket', facts: {} };
  return { rule: 'bodySyntax', facts: { reason: words.replace(/\s*\(mdx[^)]*\)$/, '') } };
}
