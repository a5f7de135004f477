import type { Manuscript, ReleaseText } from '../../manuscript/manuscript.ts';
import type { Fault } from '../../faults/fault.ts';
import { dateOf } from '../../gate/state.ts';
import { dayIn } from '../../model/text/dates.ts';
import {
  datesIn,
  dayMeant,
  type WrittenDate,
  weekdayName,
  weekdayOf,
} from '../../model/text/written-dates.ts';
import { faultAt } from '../fault-at.ts';

type Placed = WrittenDate & { around: string; line: number; column: number; field: string };

/** Finds dates in title, summary and body with a wrong day of the week. */
export function weekdays(manuscript: Manuscript): Fault[] {
  const { timeZone = 'UTC' } = manuscript.newsroom.facts ?? {};
  return manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap((text) => {
      if (!text.facts) return [];
      const { file, language, facts } = text;
      const published = dayIn(timeZone, dateOf(facts));
      const inBody = text.weekdays.map((date) => ({ ...date, field: '' }));
      return [...inHead(text, 'title'), ...inHead(text, 'summary'), ...inBody].flatMap((date) => {
        const day = dayMeant(date, published, date.around, language);
        if (!day || date.weekday === undefined || date.weekday === weekdayOf(day)) return [];
        const right = weekdayName(language, day);
        const { line, column, field, words: found } = date;
        return [
          faultAt(
            { rule: 'weekdayWrong', facts: { day, right } },
            { file, line, column, field, found: found.replace(/\s+/g, ' ') },
            'warning',
          ),
        ];
      });
    }),
  );
}

function inHead({ facts, sheet, language }: ReleaseText, field: 'title' | 'summary'): Placed[] {
  const around = facts?.[field] ?? '';
  return datesIn(around, language).flatMap((date) =>
    sheet ? [{ ...date, around, ...sheet.locateWords([field], date.words), field }] : [],
  );
}
