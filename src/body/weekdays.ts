import { toString } from 'hast-util-to-string';
import { datesIn, type WrittenDate } from '../model/text/written-dates.ts';
import { childrenOf, isParagraph, type Node, type Root } from './tree.ts';

/** A date with a day of the week: its place, and the paragraph around it. */
export type WeekdayDate = WrittenDate & { line: number; column: number; around: string };

/** Every date with a day of the week in the prose of a body, without code and attributes. */
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
    // The source, because escapes and line breaks move text in the tree away from its place in the file.
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
