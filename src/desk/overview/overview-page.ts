import { deskLanguage } from '../../i18n/desk-words.ts';
import { deskViewsIn } from '../../i18n/desk-views.ts';
import { languageNameIn } from '../../i18n/words.ts';
import { dayIn, dayInWords, timeInWords } from '../../model/text/dates.ts';
import { instantInWords } from '../../model/text/instant-in-words.ts';
import { openNewsroom } from '../../newsroom/store/newsroom.ts';
import { currentStore } from '../../newsroom/store/read-store.ts';
import { type OverviewRow, overviewOf } from './overview.ts';

/** The page of the overview in the language of the desk. `wanted` is a state, `lacks`, or empty for all releases. */
export async function overviewPage(asked: string | null, wanted: string) {
  const { store, now } = await currentStore();
  const { settings } = store;
  const { timeZone } = settings;
  const desk = deskLanguage(asked ?? settings.languages[0] ?? '');
  const views = deskViewsIn(desk);
  const { urls } = openNewsroom(store, now);
  const { rows, next } = overviewOf(store, now, dayIn(timeZone, now.getTime()));
  const isLacking = ({ languages }: OverviewRow) => languages.some(({ is }) => is !== 'written');
  const counts = Map.groupBy(rows, ({ state }) => state);
  const filters = [
    { value: '', label: views.overview.all, count: rows.length },
    ...Object.entries(views.states).map(([value, label]) => ({
      value,
      label,
      count: counts.get(value as OverviewRow['state'])?.length ?? 0,
    })),
    { value: 'lacks', label: views.overview.lacks, count: rows.filter(isLacking).length },
  ];
  const shown = rows.filter((row) => !wanted || (wanted === 'lacks' ? isLacking(row) : row.state === wanted));
  const placed = (row: OverviewRow) => ({
    title: row.title,
    language: row.language,
    edit: `admin/#/collections/releases/entries/${row.folder}/index`,
    page: urls.release(row.language, row.entry.data),
  });
  return {
    desk,
    views,
    wanted,
    filters: filters.filter(({ value, count }) => count > 0 || value === wanted || value === ''),
    rows: shown.map((row) => ({
      ...placed(row),
      state: row.state,
      inWords: views.states[row.state],
      lift: `${dayInWords(desk, timeZone, row.lift)}, ${timeInWords(desk, timeZone, row.lift)}`,
      languages: row.languages.map(({ language, is }) => {
        const name = languageNameIn(language, desk);
        return { is, text: is === 'written' ? name : views.overview.languages[is](name) };
      }),
    })),
    next: next.map(({ what, at, of, row }) => ({
      what: views.overview.ahead[what](of),
      at:
        typeof at === 'string'
          ? dayInWords(desk, 'UTC', `${at}T00:00:00Z`)
          : instantInWords(desk, timeZone, at),
      ...(row && placed(row)),
    })),
  };
}
