import { headerRules, patternOf } from '../headers/rules.ts';

const rules = headerRules();

/**
 * In which order the kinds of files go up, so that what is already there never refers to what is not yet: first what
 * pages load, then the pages, then what leads to pages.
 */
const steps: Readonly<Record<string, number>> = {
  asset: 0,
  'search index': 0,
  file: 1,
  drawing: 1,
  editor: 1,
  page: 2,
  search: 3,
  data: 3,
  feed: 4,
};

const kindOf = (path: string) =>
  rules.find(({ where }) => new RegExp(patternOf(where, '/')).test(`/${path}`))?.kind ?? 'page';

const depth = (path: string) => path.split('/').length;

/** The files of a site in the order in which they are uploaded, in steps that may each go up side by side. */
export function inOrder(paths: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const step = steps[kindOf(path)] ?? 2;
    // Of pages the deepest first: a release before the lists that lead to it, and the front page last.
    const place = step === 2 ? `2 ${String(99 - depth(path)).padStart(2, '0')}` : `${step}`;
    groups.set(place, [...(groups.get(place) ?? []), path]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
