import type { Problem } from '../../faults/fault.ts';
import { split } from './fences.ts';

/** A text that is refused before it is parsed, with the place of the first sign too many. */
export type Excess = { problem: Problem; line: number; column: number };

/** Far more than any release has, in characters. */
export const longestBody = 100_000;

/** The deepest nesting of a text. Functions that walk a tree recurse once a level, and the stack is limited. */
export const deepest = 50;

/**
 * Signs of which each costs the parser more than the one before, and how many a text may have. A text of 480 KB that
 * consisted of entities took 34 seconds and 5 GB. `npm run bench -- hostile` measures what is left.
 */
const costly: Readonly<Record<string, number>> = {
  '&': 2000,
  '<': 2000,
  '{': 2000,
  '...': 2000,
  '--': 2000,
  '[^': 2000,
  ']:': 2000,
  '[': 20_000,
  '*': 20_000,
};
/** Items of lists, and paragraphs. */
const mostItems = 5000;
const mostParagraphs = 8000;
/** The most cells of all tables together. A table fills each of its rows up to the widest. */
const mostCells = 20_000;

/** The signs at the begin of a line that open quotations and lists within each other. */
const openers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const opener = />|[-+*]|\d{1,9}[.)]/g;

/**
 * Looks for what would cost a parser too much. Takes the whole file, so that the place is that of the file (line and
 * column from 1). The time is that of a few walks over the text. Undefined when the text may be parsed.
 */
export function excessIn(source: string): Excess | undefined {
  const body = split(source)?.body ?? source;
  const { length } = body;
  const begin = source.length - length;
  const at = (offset: number, problem: Problem): Excess => {
    const before = source.slice(0, begin + offset).split('\n');
    return { problem, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const tooMany = (offset: number, mark: string, max: number) =>
    at(offset, { rule: 'tooManyMarks', facts: { mark, max } });
  if (length > longestBody) return at(0, { rule: 'tooLarge', facts: { max: longestBody, length } });
  for (const [mark, max] of Object.entries(costly)) {
    let count = 0;
    for (let found = body.indexOf(mark); found >= 0; found = body.indexOf(mark, found + mark.length)) {
      count += 1;
      if (count > max) return tooMany(found, mark, max);
    }
  }
  let offset = 0;
  let [items, paragraphs, rows, widest] = [0, 0, 0, 0];
  for (const line of body.split('\n')) {
    const depth = openers.exec(line)?.[0].match(opener)?.length ?? 0;
    if (depth > deepest) return at(offset, { rule: 'nestedTooDeep', facts: { max: deepest } });
    if (depth) items += 1;
    if (items > mostItems) return tooMany(offset, '-', mostItems);
    if (!line.trim()) paragraphs += 1;
    if (paragraphs > mostParagraphs) return tooMany(offset, '¶', mostParagraphs);
    if (line.includes('|')) {
      rows += 1;
      widest = Math.max(widest, line.split('|').length);
      if (rows * widest > mostCells) return tooMany(offset, '|', mostCells);
    }
    offset += line.length + 1;
  }
  return undefined;
}
