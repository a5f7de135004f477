import type { Redirect } from '../../model/address/redirects-file.ts';

/** Where one path leads: with each query that a former address had, and without any. */
export type FormerPath = { path: string; plain?: string; queries: { query: string; to: string }[] };

/**
 * Former addresses by their path, in letters. A path without an ending leads on with and without its last slash.
 */
export function formerPaths(redirects: readonly Redirect[]): FormerPath[] {
  const found = new Map<string, FormerPath>();
  const at = (path: string): FormerPath => {
    const known = found.get(path) ?? { path, queries: [] };
    found.set(path, known);
    return known;
  };
  for (const { path, query, to } of redirects)
    for (const one of query === undefined ? bothOf(path) : [path]) {
      if (query === undefined) at(one).plain ??= to;
      else at(one).queries.push({ query, to });
    }
  return [...found.values()];
}

/** `/old` and `/old/`; `/old.html` alone. */
export function bothOf(path: string): string[] {
  const bare = path.replace(/\/$/, '');
  return /\.html?$/.test(path) || bare === '' ? [path] : [bare, `${bare}/`];
}
