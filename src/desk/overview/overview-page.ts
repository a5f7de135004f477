import { deskLanguage } from '../../i18n/desk-words.ts';
import { deskViewsIn } from '../../i18n/desk-views.ts';
import { languageNameIn } from '../../i18n/words.ts';
import { dayIn, dayInWords, timeInWords } from '../../model/text/dates.ts';
import { instantInWords } from '../../model/text/instant-in-words.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';
import { machineLocalWords } from '../../i18n/local-words.ts';
import { authorOf, repositoryOf } from '../local/repository.ts';
import { lastChangedBy } from './last-authors.ts';
import { releaseWarnings } from './release-warnings.ts';
import { openNewsroom } from '../../newsroom/store/newsroom.ts';
import { currentStore } from '../../newsroom/store/read-store.ts';
import { type OverviewRow, overviewOf } from './overview.ts';

/** The releases that the editor of this machine changed last. */
async function ownReleases(): Promise<Set<string>> {
  const repository = await repositoryOf(contentFolder);
  if (!repository) return new Set();
  const author = authorOf(repository, machineLocalWords(process.env));
  const { email } = await author.catch(() => ({ email: '' }));
  return lastChangedBy(repository, email);
}

/**
 * The page of the overview in the language of the desk. `wanted` is a state, `lacks`, `warned`, `mine`, or empty for all
 * releases.
 */
export async function overviewPage(asked: string | null, wanted: string) {
  const { store, now } = await currentStore();
  const { settings } = store;
  const { timeZone } = settings;
  const desk = deskLanguage(asked ?? settings.languages[0] ?? '');
  const views = deskViewsIn(desk);
  const { urls } = openNewsroom(store, now);
  const { rows, next } = overviewOf(store, now, dayIn(timeZone, now.getTime()));
  const isLacking = ({ languages }: OverviewRow) => languages.some(({ is }) => is !== 'written');
  const own = await ownReleases();
  // Only who asks for them waits for the check of all files.
  const warnings =
    wanted === 'warned' ? await releaseWarnings(contentFolder, now, desk) : new Map<string, string[]>();
  const more: Readonly<Record<string, (row: OverviewRow) => boolean>> = {
    lacks: isLacking,
    warned: ({ folder }) => warnings.has(folder),
    mine: ({ folder }) => own.has(folder),
  };
  const counts = Map.groupBy(rows, ({ state }) => state);
  const filters = [
    { value: '', label: views.overview.all, count: rows.length },
    ...Object.entries(views.states).map(([value, label]) => ({
      value,
      label,
      count: counts.get(value as OverviewRow['state'])?.length ?? 0,
    })),
    ...(['lacks', 'mine'] as const).map((value) => ({
      value,
      label: views.overview[value],
      count: rows.filter((row) => more[value]?.(row)).length,
    })),
    { value: 'warned', label: views.overview.warned, count: warnings.size || undefined },
  ];
  const isWanted = more[wanted] ?? (({ state }: OverviewRow) => !wanted || state === wanted);
  const shown = rows.filter(isWanted);
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
    filters: filters.filter(({ value, count }) => count !== 0 || value === wanted || value === ''),
    rows: shown.map((row) => ({
      ...placed(row),
      warnings: warnings.get(row.folder) ?? [],
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
