import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { missingAt } from '../../model/life/freshness.ts';
import { lifeOf } from '../overview/row-values.ts';
import { type Ahead, aheadOfPerson, aheadOfRelease, inTime } from './ahead.ts';

/** An entry as the CMS has it: its path and slug, the values of its first language, and those of the others. */
export type ListedEntry = {
  path?: string;
  slug?: string;
  data?: Values;
  i18n?: Readonly<Record<string, { data?: Values } | undefined>>;
};

/** A line of the board. `form` is the place of its entry at the desk. */
export type BoardLine = Ahead & { form: string; title: string };

/** A release that lacks a language, or whose translation lacks changes of its source. */
export type BoardLack = {
  form: string;
  title: string;
  languages: readonly { language: string; is: 'missing' | 'behind' }[];
};

/** The time of the board: its instant, and the day at the newsroom (`yyyy-mm-dd`). */
export type BoardTime = { now: Date; today: string };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isMap) : []);

/**
 * What comes next, and which texts are behind, from entries as the CMS has read them, with mistakes if they have some.
 * `languages` are those of the newsroom, the first one first.
 */
export function boardOf(
  releases: readonly ListedEntry[],
  people: readonly ListedEntry[],
  languages: readonly string[],
  { now, today }: BoardTime,
): { next: BoardLine[]; lacks: BoardLack[] } {
  const next = releases.flatMap((entry): BoardLine[] => {
    const { data = {} } = entry;
    const life = lifeOf(data);
    if (!life) return [];
    const events = listOf(data['events']).map(({ title, start, status, registration }) => ({
      title: textOf(title),
      start: textOf(start),
      status: textOf(status),
      registration: { until: isMap(registration) ? textOf(registration['until']) : '' },
    }));
    const named = { form: formOf(entry), title: textOf(data['title']) };
    return aheadOfRelease({ ...life, events }, now, today).map((one) => ({ ...one, ...named }));
  });
  const leaving = people.flatMap(({ slug = '', data = {} }) =>
    aheadOfPerson(textOf(data['name']), textOf(data['activeUntil']), today).map((one) => ({
      ...one,
      form: `people/entries/${slug}`,
      title: '',
    })),
  );
  const lacks = [...releases]
    .sort((a, b) => publishedOf(b) - publishedOf(a))
    .flatMap((entry) => lackOf(entry, languages, now));
  return { next: inTime([...next, ...leaving]), lacks };
}

/** The instant of a release, in milliseconds. One without a date comes last. */
const publishedOf = ({ data }: ListedEntry): number => Date.parse(textOf(data?.['publishedAt'])) || 0;

const formOf = ({ path = '' }: ListedEntry): string => `releases/entries/${path.split('/').at(-2)}/index`;

function lackOf(entry: ListedEntry, languages: readonly string[], now: Date): BoardLack[] {
  const [first = ''] = languages;
  const { data = {}, i18n = {} } = entry;
  const valuesIn = (language: string) => (language === first ? data : i18n[language]?.data);
  const behind = languages.flatMap((language): BoardLack['languages'] => {
    const own = valuesIn(language);
    if (!own || !Object.keys(own).length) return [{ language, is: 'missing' }];
    const { translation } = own;
    const source = isMap(translation) ? valuesIn(textOf(translation['of'])) : undefined;
    if (!source || !isMap(translation)) return [];
    const version = Number(translation['version'] ?? 1) || 1;
    const missing = missingAt(changesIn(source), { ...changesIn(own), translation: { version } }, now);
    return missing.length ? [{ language, is: 'behind' }] : [];
  });
  return behind.length ? [{ form: formOf(entry), title: textOf(data['title']), languages: behind }] : [];
}

const changesIn = (values: Values) => ({
  corrections: (lifeOf(values)?.corrections ?? []).map((one) => ({ ...one, note: '' })),
});
