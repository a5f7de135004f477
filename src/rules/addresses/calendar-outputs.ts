import { factsAt } from '../../gate/facts-at.ts';
import { beginsOf } from '../../gate/present.ts';
import { reachOf } from '../../gate/public-texts.ts';
import { stateAt } from '../../gate/state.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Claim } from '../../model/address/claims.ts';
import type { Urls } from '../../model/address/urls.ts';
import { isExact } from '../../model/text/event-time.ts';
import { shownLanguage } from '../../model/text/languages.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import type { StagedRelease } from './public-shelves.ts';

type Surroundings = { urls: Urls; settings: Newsroom; now: Date };
type Dates = { topics: readonly string[]; events: readonly { start: string }[] };

/** Every path of the press calendar: its page, the calendar of all dates, those of topics and of dates of their own. */
export function calendarOutputs(
  manuscript: Manuscript,
  staged: readonly StagedRelease[],
  { urls, settings, now }: Surroundings,
): Claim[] {
  const begins = beginsOf(manuscript);
  const reached = reachOf(manuscript, now).events;
  const own = new Map(
    [...manuscript.events].flatMap(([id, { facts }]) =>
      facts && reached.has(id) ? [[id, factsAt(facts, now.getTime(), begins)]] : [],
    ),
  );
  return settings.languages.flatMap((language) => {
    const claim = (path: string, isNow: boolean, owner = ''): Claim => ({
      ...{ path: path.slice(1), kind: 'list', owner },
      when: isNow ? 'now' : 'later',
    });
    const dates: Dates[] = [
      ...staged.flatMap(({ open }) => {
        const text = open.get(shownLanguage(language, [...open.keys()], settings.languages) ?? '');
        return text && stateAt(text.facts, now) !== 'withdrawn' ? [text.facts] : [];
      }),
      ...[...own.values()].map((date) => ({ topics: date.topics, events: [date] })),
    ];
    const exact = dates.filter(({ events }) => events.some(isExact));
    const topics = new Set(exact.flatMap((date) => date.topics));
    return [
      claim(
        `${urls.calendar(language)}index.html`,
        dates.some(({ events }) => events.length > 0),
      ),
      claim(urls.calendar(language), false),
      claim(urls.dates(language), exact.length > 0),
      ...[...manuscript.topics].map(([id, { file }]) =>
        claim(urls.dates(language, id), topics.has(id), file),
      ),
      ...[...manuscript.events].map(([id, { file }]) => {
        const date = own.get(id);
        return claim(urls.dateFile(language, id), date !== undefined && isExact(date), file);
      }),
    ];
  });
}
