import { isPublic, liftOf, stateAt, type State } from '../../gate/state.ts';
import { missingAt } from '../../model/life/freshness.ts';
import { shownLanguage } from '../../model/text/languages.ts';
import type { Store } from '../../newsroom/store/store.ts';
import type { ReleaseEntry } from '../../newsroom/store/releases.ts';

/** A release in the overview. `lift` is in milliseconds. */
export type OverviewRow = {
  folder: string;
  title: string;
  /** The language of the title: the first in which the release is written. */
  language: string;
  state: State;
  lift: number;
  /** Each language of the newsroom. A translation is behind if it lacks changes of its source. */
  languages: { language: string; is: 'written' | 'behind' | 'missing' }[];
  entry: ReleaseEntry;
};

/** Something that comes next: an instant (in milliseconds) or a day (`yyyy-mm-dd`). */
export type Ahead = {
  what: 'lift' | 'correction' | 'withdrawal' | 'registration' | 'event' | 'leaves';
  at: number | string;
  /** The event or the person; empty for the release itself. */
  of: string;
  row?: OverviewRow;
};

/** All releases, newest first, and what comes next, in its order. A store of development holds everything. */
export function overviewOf({ releases, people, settings }: Store, now: Date, today: string) {
  const { languages } = settings;
  const folders = Map.groupBy(releases, ({ data }) => data.folder);
  const rows = [...folders].flatMap(([folder, entries]): OverviewRow[] => {
    const texts = new Map(entries.map((entry) => [entry.data.language, entry]));
    const language = shownLanguage(languages[0] ?? '', [...texts.keys()], languages) ?? '';
    const entry = texts.get(language);
    if (!entry) return [];
    const { data } = entry;
    return [
      {
        ...{ folder, language, entry },
        title: data.title,
        state: stateAt(data, now),
        lift: liftOf(data),
        languages: languages.map((one) => ({ language: one, is: presenceOf(texts, one, now) })),
      },
    ];
  });
  rows.sort((a, b) => b.lift - a.lift || (a.folder < b.folder ? -1 : 1));
  const next = [...rows.flatMap((row) => aheadOf(row, now, today)), ...leaversOf(people, today)];
  const time = ({ at }: Ahead) => (typeof at === 'string' ? Date.parse(at) : at);
  return { rows, next: next.sort((a, b) => time(a) - time(b)) };
}

function presenceOf(texts: ReadonlyMap<string, ReleaseEntry>, language: string, now: Date) {
  const own = texts.get(language)?.data;
  if (!own) return 'missing';
  const source = own.translation && texts.get(own.translation.of)?.data;
  return source && missingAt(source, own, now).length > 0 ? 'behind' : 'written';
}

function aheadOf(row: OverviewRow, now: Date, today: string): Ahead[] {
  const { data } = row.entry;
  if (data.draft) return [];
  const isAhead = (at: number) => at > now.getTime();
  const ahead = (what: Ahead['what'], at: number | string, of = ''): Ahead => ({ what, at, of, row });
  const life = [
    ...(isPublic(row.state) ? [] : [ahead('lift', row.lift)]),
    ...data.corrections.map(({ at }) => ahead('correction', Date.parse(at))),
    ...(data.withdrawn ? [ahead('withdrawal', Date.parse(data.withdrawn.at))] : []),
  ].filter(({ at }) => isAhead(Number(at)));
  const days = data.events.flatMap(({ title, start, registration, status }) => [
    ...(registration?.until ? [ahead('registration', registration.until, title)] : []),
    // An event that is known only by its month has no day.
    ...(start.length >= 10 && status !== 'cancelled' ? [ahead('event', start.slice(0, 10), title)] : []),
  ]);
  return [...life, ...days.filter(({ at }) => String(at) >= today)];
}

const leaversOf = (people: Store['people'], today: string): Ahead[] =>
  people.flatMap(({ data: { name, activeUntil } }) =>
    activeUntil && activeUntil >= today ? [{ what: 'leaves' as const, at: activeUntil, of: name }] : [],
  );
