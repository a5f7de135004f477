import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { dayInWords } from '../../model/text/dates.ts';
import { datesIn, dayMeant, weekdayOf } from '../../model/text/written-dates.ts';
import { type ElementContent, isParagraph, type Node, type Root, type RootContent } from '../tree.ts';

/**
 * Marks dates without a year in an old release (`5. September`) with their day, if it is certain. The style shows the
 * year in brackets behind them; the words stay unchanged, in quotations too. `published` is the release's day.
 */
export function withYears(tree: Root, language: string, published: string): Root {
  return { ...tree, children: markedIn(tree.children, '') };

  function markedIn<C extends RootContent | ElementContent>(children: readonly C[], around: string): C[] {
    return children.flatMap((child): C[] => {
      if (child.type === 'text') return marked(child.value, around) as C[];
      if (!('children' in child) || isFixed(child)) return [child];
      const within = isParagraph(child) ? toString(child) : around;
      return [{ ...child, children: markedIn(child.children as ElementContent[], within) }];
    });
  }

  function marked(text: string, around: string): ElementContent[] {
    const pieces: ElementContent[] = [];
    let from = 0;
    for (const date of datesIn(text, language)) {
      const day = date.year ? undefined : dayMeant(date, published, around || text, language);
      if (!day || (date.weekday !== undefined && weekdayOf(day) !== date.weekday)) continue;
      const title = dayInWords(language, 'UTC', `${day}T00:00:00Z`);
      pieces.push({ type: 'text', value: text.slice(from, date.index) });
      pieces.push(h('time', { dateTime: day, title, dataYear: day.slice(0, 4) }, date.words));
      from = date.index + date.words.length;
    }
    return [...pieces, { type: 'text' as const, value: text.slice(from) }].filter(
      (piece) => piece.type !== 'text' || piece.value !== '' || text === '',
    );
  }
}

/** Code is not prose, and words in another language follow other rules. */
const isFixed = (node: Node): boolean =>
  node.type === 'element' &&
  (['code', 'pre', 'time'].includes(node.tagName) || node.properties['lang'] !== undefined);
