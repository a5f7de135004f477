import { liftOf, stateAt, type State } from '../../gate/state.ts';
import { missingAt } from '../../model/life/freshness.ts';
import { shownLanguage } from '../../model/text/languages.ts';
import type { Store } from '../../newsroom/store/store.ts';
import type { ReleaseEntry } from '../../newsroom/store/releases.ts';
import { type Ahead, aheadOfPerson, aheadOfRelease, inTime } from '../board/ahead.ts';

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

/** Something that comes next, and the release that has it. */
export type AheadOfRow = Ahead & { row?: OverviewRow };

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
  const next: AheadOfRow[] = [
    ...rows.flatMap((row) => aheadOfRelease(row.entry.data, now, today).map((one) => ({ ...one, row }))),
    ...people.flatMap(({ data: { name, activeUntil } }) => aheadOfPerson(name, activeUntil, today)),
  ];
  return { rows, next: inTime(next) };
}

function presenceOf(texts: ReadonlyMap<string, ReleaseEntry>, language: string, now: Date) {
  const own = texts.get(language)?.data;
  if (!own) return 'missing';
  const source = own.translation && texts.get(own.translation.of)?.data;
  return source && missingAt(source, own, now).length > 0 ? 'behind' : 'written';
}
