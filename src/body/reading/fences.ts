/** A text with its frontmatter, parted at the two lines of three hyphens. */
export type Split = { head: string; body: string };

/** Lines end with `\n` or `\r\n` and with nothing else: no `m` flag, which would let `$` match at U+2028 and at a lone `\r`. */
const fences = /^---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*\r?(?:\n|$)/;

/** A text without the byte order mark that some editors put before it; every reader of files starts behind it. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/**
 * Splits an `.mdx` file into frontmatter (without its fences, with its last line end) and body; undefined when the file
 * does not begin with a fence or has no second one. This is the only place that decides where frontmatter ends: what is
 * judged, compiled, compared with its past and saved is the same.
 */
export function split(source: string): Split | undefined {
  const [whole = '', head] = fences.exec(source) ?? [];
  return head === undefined ? undefined : { head, body: source.slice(whole.length) };
}

/** The same file with blanks for its frontmatter and fences, so that the body keeps its lines, columns and offsets. */
export function blanked(source: string): string {
  const found = split(source);
  if (!found) return source;
  const top = source.slice(0, source.length - found.body.length);
  return top.replace(/[^\r\n]/g, ' ') + found.body;
}

/** Signs that some reader takes for the end of a line and others do not: VT, FF, NEL, U+2028, U+2029, and `\r` alone. */
const strange = /[\v\f\u0085\u2028\u2029]|\r(?!\n)/;

/** The first sign of a text at which readers could disagree where its lines end; `line` and `column` from 1. */
export function strangeLineEnd(source: string): { sign: string; line: number; column: number } | undefined {
  const at = source.search(strange);
  if (at < 0) return undefined;
  const before = source.slice(0, at).split('\n');
  const code = (source.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { sign: `U+${code}`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
