import { feedFormats } from '../../model/address/formats.ts';
import { adminPolicy, drawingPolicy, sitePolicy } from './policies.ts';
import { typeOf } from './media-types.ts';

/** Which addresses a rule is for; a rule without any is for all the rest. */
export type Where = { folder?: string; names?: readonly string[]; endings?: readonly string[] };
export type Headers = Readonly<Record<string, string>>;
/** The headers of one kind of address; the first rule that fits holds. */
export type HeaderRule = { kind: string; where: Where; headers: Headers };
export type Editor = { hosts: readonly string[] };
/** The path of the newsroom, with a slash at both ends, and what its editor talks to. */
export type Target = { base: string; editor?: Editor | undefined };

const forever = 'public, max-age=31536000, immutable';
/** How long a reader may go without asking again: so long does a withdrawn text live on in his browser. */
const seconds = (count: number) => `public, max-age=${count}, must-revalidate`;

/** What every answer carries. */
const always: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // A video that the reader has started may fill the screen; nobody may ask for anything else.
  'Permissions-Policy': ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
    .map((feature) => `${feature}=()`)
    .join(', '),
  // A sign-in window of the editor has to answer the page that opened it.
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
};
const page: Headers = { 'Content-Security-Policy': sitePolicy };
/** Whoever reports may show it on a page of his own, and a program in a browser may read it. */
const forOthers: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const forPrograms: Headers = { ...forOthers, 'Access-Control-Allow-Origin': '*' };
const own: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Every kind of address with its headers, in the order in which they are tried. */
export function headerRules(editor: Editor = { hosts: [] }): HeaderRule[] {
  const rule = (kind: string, where: Where, ...headers: Headers[]): HeaderRule => ({
    kind,
    where,
    headers: Object.assign({}, always, ...headers) as Headers,
  });
  const cache = (value: string): Headers => ({ 'Cache-Control': value });
  return [
    rule('editor', { folder: 'admin/' }, own, cache('no-cache'), {
      'Content-Security-Policy': adminPolicy(editor.hosts),
      'X-Robots-Tag': 'noindex',
    }),
    rule('asset', { folder: '_astro/' }, page, forOthers, cache(forever)),
    rule(
      'search index',
      { endings: ['pf_fragment', 'pf_index', 'pf_filter', 'pf_meta'] },
      page,
      own,
      cache(forever),
    ),
    rule('search', { folder: 'pagefind/' }, page, own, cache(seconds(300))),
    ...Object.values(feedFormats).map(({ file }) =>
      rule('feed', { names: [file] }, page, forPrograms, cache(seconds(300)), {
        'Content-Type': typeOf(file),
      }),
    ),
    rule(
      'data',
      { endings: ['json', 'txt', 'md', 'xml', 'opml', 'ics', 'vcf', 'csv'] },
      page,
      forPrograms,
      cache(seconds(300)),
    ),
    rule('drawing', { endings: ['svg'] }, forOthers, cache(seconds(300)), {
      'Content-Security-Policy': drawingPolicy,
    }),
    rule(
      'file',
      { endings: ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'pdf', 'zip', 'mp3', 'mp4', 'webm', 'vtt'] },
      page,
      forOthers,
      cache(seconds(300)),
    ),
    rule('page', {}, page, own, cache(seconds(60))),
  ];
}

const escaped = (text: string) => text.replace(/[.+*?^${}()|[\]\\]/g, '\\$&');

/**
 * The addresses of a rule as a regular expression that JavaScript, PCRE and RE2 read alike; `base` is the path of the
 * newsroom with a slash at both ends.
 */
export function patternOf({ folder, names, endings }: Where, base: string): string {
  const start = `^${escaped(base)}`;
  if (folder !== undefined) return start + escaped(folder);
  if (names) return `${start}(?:.*/)?(?:${names.map(escaped).join('|')})$`;
  if (endings) return `${start}.*\\.(?:${endings.map(escaped).join('|')})$`;
  return start;
}

/** The headers of an address (a path with the base path in front), its media type included. */
export function headersOf(path: string, base: string, rules: readonly HeaderRule[] = headerRules()): Headers {
  const found = rules.find(({ where }) => new RegExp(patternOf(where, base)).test(path));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return { 'Content-Type': typeOf(file), ...found?.headers };
}
