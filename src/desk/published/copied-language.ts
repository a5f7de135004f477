import type { Values } from '../../manuscript/yaml/yaml-map.ts';

/** Lists that belong to one text: what was changed in it, and its former addresses. */
const ownLists = ['corrections', 'redirects'];
const own = ['guid', 'translation', 'importedFrom'];

/**
 * The values of a language that begins as a copy of another (`from`), by key paths as the CMS has them. A release becomes
 * a translation of the newest version of its source, without the corrections that this version has in it already. The CMS
 * leaves all texts empty; an address is none, and is that of the `source`.
 */
export function copiedLanguage(
  values: Values,
  collection: string,
  from: string,
  source: Values = {},
): Values {
  if (collection !== 'releases') return values;
  const isOf = (path: string, names: readonly string[]) => names.includes(path.split('.')[0] ?? '');
  const entries = new Set(Object.keys(values).flatMap((path) => /^corrections\.\d+/.exec(path)?.[0] ?? []));
  const kept = Object.entries(values).filter(([path]) => !isOf(path, [...ownLists, ...own]));
  return {
    ...Object.fromEntries(kept.map(([path, value]) => [path, /\.href$/.test(path) ? source[path] : value])),
    ...Object.fromEntries(ownLists.map((name) => [name, []])),
    'translation.of': from,
    'translation.version': entries.size + 1,
    'translation.machine': 'none',
  };
}
