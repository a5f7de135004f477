import { type Headers, headerRules, type HeaderRule, type Target, type Where } from './rules.ts';

/** Headers that differ between rules and depend on the kind of address. */
const byKind = new Set([
  'Access-Control-Allow-Origin',
  'Cross-Origin-Resource-Policy',
  'Content-Type',
  'X-Robots-Tag',
]);

/**
 * The rules as a `_headers` file for Netlify and Cloudflare Pages. These hosts apply all matching patterns, so no two
 * set the same header. Only policies may repeat, because each of them binds. Short caching is left to these hosts,
 * which make every browser revalidate.
 * See https://docs.netlify.com/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile({ base, editor }: Target): string {
  const rules = headerRules(editor);
  // A pattern for pages alone cannot be written: theirs are the headers of all addresses.
  const pages = rules.find(({ where }) => where.pages);
  const common = pick(
    pages?.headers ?? {},
    (name, value) =>
      name === 'Content-Security-Policy' || rules.every(({ headers }) => headers[name] === value),
  );
  const blocks = rules.flatMap((rule) => {
    if (rule === pages) return [];
    const own = pick(
      rule.headers,
      (name, value) =>
        (name === 'Cache-Control' && value.includes('immutable')) ||
        (name === 'Content-Security-Policy' && value !== common[name]) ||
        (byKind.has(name) && !isGivenByEnding(rule, name)),
    );
    return Object.keys(own).length ? pathsOf(rule.where, base).map((path) => block(path, own)) : [];
  });
  return [block(`${base}*`, common), ...blocks].join('\n');
}

/** Whether another pattern, the file extension's, already sets this header for a feed, an asset or a search file. */
const isGivenByEnding = ({ where }: HeaderRule, name: string): boolean =>
  (where.folder !== undefined && name === 'Cross-Origin-Resource-Policy') ||
  (where.names !== undefined && name !== 'Content-Type');

const pick = (headers: Headers, wanted: (name: string, value: string) => boolean): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name, value]) => wanted(name, value)));

function pathsOf({ folder, names = [], endings = [], spelled = [] }: Where, base: string): string[] {
  if (folder !== undefined) return [`${base}${folder}*`];
  return [
    ...names.map((name) => `${base}*${name}`),
    ...[...endings, ...spelled].map((ending) => `${base}*.${ending}`),
  ];
}

const block = (path: string, headers: Headers): string =>
  `${[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`;
