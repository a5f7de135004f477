/** The sign that begins an item of a list, and the word after it. */
const marker = /^(?:(?<sign>[-+*])|(?<number>\d{1,9})[.)])[ \t]+(?<word>\S*)/;
/** A number, with its sign or currency. */
const amount = /^[\d.,±~≈<>$€£¥₩]*\d/;

/** The number that an item of a list is written with. `line` begins with its marker. */
export const numberOf = (line: string): number => Number(marker.exec(line)?.groups?.['number']);

/**
 * Whether a line that Markdown reads as a list of one item was written as a sentence, so that its first sign would be lost:
 * `+ 12 Prozent`, `- 5 Grad`, `* Alle Angaben`, `1986. Ein Jahr`. With words after a hyphen or the number 1 it may be meant.
 */
export function isSentence(line: string): boolean {
  const { sign, number, word = '' } = marker.exec(line)?.groups ?? {};
  return sign === '-' ? amount.test(word) : sign !== undefined || (number !== undefined && number !== '1');
}

/** Whether a line begins with a sign that Markdown reads as a quotation, and an amount: `> 50 Prozent`. */
export const isComparison = (line: string): boolean => amount.test(/^>[ \t]*(\S*)/.exec(line)?.[1] ?? '');

/** A line with a backslash that makes its first sign one of the text: `\+ 12 Prozent`, `1986\. Ein Jahr`. */
export const withEscapedStart = (line: string): string => line.replace(/^(\d*)(.)/su, '$1\\$2');
