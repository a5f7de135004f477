import { headerRules, patternOf } from '../headers/rules.ts';

const rules = headerRules();

/**
 * The order in which kinds of files are uploaded, so that no uploaded file refers to one that is still missing: first
 * the files that pages load, then the pages, then the files that link to pages.
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

/** The files of a site in steps, in upload order. The files of one step may be uploaded in parallel. */
export function inOrder(paths: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const step = steps[kindOf(path)] ?? 2;
    // The deepest pages first: a release before the lists that link to it, and the front page last.
    const place = step === 2 ? `2 ${String(99 - depth(path)).padStart(2, '0')}` : `${step}`;
    groups.set(place, [...(groups.get(place) ?? []), path]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
