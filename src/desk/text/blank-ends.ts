/*
 * `trim` also removes no-break spaces, which come from word processors and belong to the value that ends in one. Without
 * it the value would not be the one of the form, and the whole file would be written anew.
 */

/** A text without the spaces and line breaks after it. */
export const withoutEnd = (text: string): string => text.replace(/[ \t\r\n]+$/, '');

/** The same, and without those before it. */
export const withoutEnds = (text: string): string => withoutEnd(text).replace(/^[ \t\r\n]+/, '');

/** A body as it is typed in a field for its source. */
export const typedSource = (text: string): string => withoutEnds(text.replaceAll('\r\n', '\n'));
