/** A text of one line as a quoted scalar of YAML, with as few escapes as possible. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** Words of one line, without the white space and line ends between them. */
export const onOneLine = (source: string): string => source.trim().replace(/[ \t]*\r?\n\s*/g, ' ');

/** A text for a message: shortened in the middle. */
export const shortened = (text: string): string =>
  text.length > 110 ? `${text.slice(0, 54)} … ${text.slice(-52)}` : text;
