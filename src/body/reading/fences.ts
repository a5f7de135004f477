/** A text and its frontmatter, split at the two lines of three hyphens. */
export type Split = { head: string; body: string };

/** Lines end only with `\n` or `\r\n`. The `m` flag would let `$` match at U+2028 and at a lone `\r`. */
const fences = /^---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*\r?(?:\n|$)/;

/** Removes the byte order mark that some editors add. All parsers get the text without it. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/**
 * Splits an `.mdx` file into frontmatter (without its fences, with its last line end) and body. Undefined when the file
 * does not begin with a fence or has no second one. This is the only place that decides where frontmatter ends, so the
 * same text is checked, compiled, compared with its past and saved.
 */
export function split(source: string): Split | undefined {
  const [whole = '', head] = fences.exec(source) ?? [];
  return head === undefined ? undefined : { head, body: source.slice(whole.length) };
}

/**
 * The same file with its frontmatter and fences replaced by spaces, so that the body keeps its lines, columns and
 * offsets.
 */
export function blanked(source: string): string {
  const found = split(source);
  if (!found) return source;
  const top = source.slice(0, source.length - found.body.length);
  return top.replace(/[^\r\n]/g, ' ') + found.body;
}

/** Characters that only some parsers treat as the end of a line: VT, FF, NEL, U+2028, U+2029, and `\r` alone. */
const strange = /[\v\f\u0085\u2028\u2029]|\r(?!\n)/;

/** The first character for which parsers could disagree about the end of a line. `line` and `column` count from 1. */
export function strangeLineEnd(source: string): { sign: string; line: number; column: number } | undefined {
  const at = source.search(strange);
  if (at < 0) return undefined;
  const before = source.slice(0, at).split('\n');
  const code = (source.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { sign: `U+${code}`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
