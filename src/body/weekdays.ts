import { toString } from 'hast-util-to-string';
import { datesIn, type WrittenDate } from '../model/text/written-dates.ts';
import { childrenOf, isParagraph, type Node, type Root } from './tree.ts';

/** A date of the text to which a day of the week is given: its place, and the paragraph around it. */
export type WeekdayDate = WrittenDate & { line: number; column: number; around: string };

/** Every date with a day of the week in the prose of a body; code and attributes are no prose. */
export function weekdayDates(tree: Root, source: string, language: string): WeekdayDate[] {
  return datesBelow(tree, '');

  function datesBelow(node: Node, around: string): WeekdayDate[] {
    if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return [];
    if (node.type !== 'text') {
      const within = isParagraph(node) ? toString(node) : around;
      return childrenOf(node).flatMap((child) => datesBelow(child, within));
    }
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return [];
    // As written: escapes and line breaks move what stands in the tree away from its place in the file.
    const written = source.slice(start.offset, end.offset);
    return datesIn(written, language)
      .filter(({ weekday }) => weekday !== undefined)
      .map((date) => {
        const lines = written.slice(0, date.index).split('\n');
        const last = lines.at(-1) ?? '';
        const column = lines.length === 1 ? start.column + last.length : last.length + 1;
        return { ...date, line: start.line + lines.length - 1, column, around: around || written };
      });
  }
}
