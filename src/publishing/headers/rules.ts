import { feedFormats, twinFile } from '../../model/address/formats.ts';
import type { Redirect } from '../../model/address/redirects-file.ts';
import { adminPolicy, drawingPolicy, feedPolicy, filePolicy, sitePolicy } from './policies.ts';
import { typeOf } from './media-types.ts';

/**
 * The addresses of a rule. A rule without any is for all others. `pages` are folders, HTML files and names without an
 * extension, `releases` the folders of releases. `spelled` are extensions for hosts that cannot select all other addresses.
 */
export type Where = {
  folder?: string;
  names?: readonly string[];
  endings?: readonly string[];
  pages?: true;
  releases?: true;
  spelled?: readonly string[];
};
export type Headers = Readonly<Record<string, string>>;
/** The headers of one kind of address. The first rule that matches is used. */
export type HeaderRule = { kind: string; where: Where; headers: Headers };
export type Editor = { hosts: readonly string[] };
/**
 * The base path of the newsroom as in a request, with a slash at both ends, the hosts of its editor, and where former
 * addresses lead.
 */
export type Target = {
  base: string;
  editor?: Editor | undefined;
  redirects?: readonly Redirect[] | undefined;
};

const forever = 'public, max-age=31536000, immutable';
/** Seconds without revalidation. A withdrawn text stays in browsers for that long. */
const seconds = (count: number) => `public, max-age=${count}, must-revalidate`;

/** Headers of every response. */
const always: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Fullscreen stays allowed for videos. All other features are denied.
  'Permissions-Policy': ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
    .map((feature) => `${feature}=()`)
    .join(', '),
  // The sign-in window of the editor must reach the page that opened it.
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
};
const page: Headers = { 'Content-Security-Policy': sitePolicy };
const styled: Headers = { 'Content-Security-Policy': feedPolicy };
const boxed: Headers = { 'Content-Security-Policy': filePolicy };
/** Other sites may embed the file, and scripts in a browser may read it. */
const forOthers: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const forPrograms: Headers = { ...forOthers, 'Access-Control-Allow-Origin': '*' };
/** What is sent depends on what is asked for: https://www.rfc-editor.org/rfc/rfc9110.html#name-vary */
const byAccept: Headers = { Vary: 'Accept' };
const own: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/**
 * Extensions under which browsers show documents that can run programs, and other spellings of ours. Servers give a type by
 * the extension, whatever its case.
 */
const active = [
  'svg',
  'svgz',
  'xml',
  'xhtml',
  'xht',
  'xsl',
  'xslt',
  'mht',
  'mhtml',
  'shtml',
  'rdf',
  'mathml',
  'swf',
];
const spellings = active
  .flatMap((ending) => [ending, ending.toUpperCase()])
  .filter((one) => !['svg', 'xml'].includes(one));

/** Every kind of address with its headers, in the order in which they are matched. */
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
    rule('asset', { folder: '_astro/' }, boxed, forOthers, cache(forever)),
    rule(
      'search index',
      { endings: ['pf_fragment', 'pf_index', 'pf_filter', 'pf_meta'] },
      boxed,
      own,
      cache(forever),
    ),
    // The policy of a worker’s file binds the worker, which would have no origin in a sandbox.
    rule('search', { folder: 'pagefind/' }, page, own, cache(seconds(300))),
    ...Object.values(feedFormats).map(({ file }) =>
      rule('feed', { names: [file] }, styled, forPrograms, cache(seconds(300)), {
        'Content-Type': typeOf(file),
      }),
    ),
    rule('data', { names: [twinFile('json')] }, boxed, forPrograms, cache(seconds(300)), {
      'Content-Type': typeOf(twinFile('json')),
    }),
    // The same address as its page: see `asksForMarkdown`.
    rule('data', { names: [twinFile('md')] }, boxed, forPrograms, cache(seconds(300)), byAccept),
    rule(
      'data',
      { endings: ['json', 'txt', 'md', 'opml', 'ics', 'vcf', 'csv'] },
      boxed,
      forPrograms,
      cache(seconds(300)),
    ),
    // Some hosts give a feed the headers of its extension, too, and both policies bind.
    rule('data', { endings: ['xml'] }, styled, forPrograms, cache(seconds(300))),
    rule('drawing', { endings: ['svg'] }, forOthers, cache(seconds(300)), {
      'Content-Security-Policy': drawingPolicy,
    }),
    rule(
      'file',
      { endings: ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'zip', 'mp3', 'm4a', 'mp4', 'webm', 'vtt'] },
      boxed,
      forOthers,
      cache(seconds(300)),
    ),
    // Safari shows nothing of a PDF in a sandbox: https://github.com/adobe/aem-core-wcm-components/issues/2839
    rule('document', { endings: ['pdf'] }, page, forOthers, cache(seconds(300))),
    rule('release', { releases: true }, page, own, cache(seconds(60)), byAccept),
    rule('page', { pages: true }, page, own, cache(seconds(60))),
    // What is not known to be a page runs nothing, whatever its name.
    rule('other', { spelled: spellings }, boxed, own, cache(seconds(300))),
  ];
}

/**
 * The `Accept` header of a program that wants Markdown at least as much as anything else, as a regular expression for
 * PCRE and RE2. Browsers never name it. A release is sent as its `index.md` then, where it is written in the language.
 */
export const asksForMarkdown = String.raw`(?:^|,) *text/markdown *(?:;(?: *q=1(?:\.0*)?)? *)?(?:,|$)`;

const escaped = (text: string) => text.replace(/[.+*?^${}()|[\]\\]/g, '\\$&');

/**
 * The addresses of a rule as a regular expression for JavaScript, PCRE and RE2. `base` is the path of the newsroom with
 * a slash at both ends.
 */
export function patternOf({ folder, names, endings, pages, releases }: Where, base: string): string {
  const start = `^${escaped(base)}`;
  if (folder !== undefined) return start + escaped(folder);
  if (names) return `${start}(?:.*/)?(?:${names.map(escaped).join('|')})$`;
  if (endings) return `${start}.*\\.(?:${endings.map(escaped).join('|')})$`;
  if (releases) return `${start}(?:[A-Za-z-]+/)?[0-9]{4}/[0-9]{2}/[^/]+/(?:index\\.html)?$`;
  return pages ? `${start}(?:.*/)?(?:[^/.]*|[^/]*\\.html?)$` : start;
}

/** The headers of an address (a path that starts with the base path), including its media type. */
export function headersOf(path: string, base: string, rules: readonly HeaderRule[] = headerRules()): Headers {
  const found = rules.find(({ where }) => new RegExp(patternOf(where, base)).test(path));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return { 'Content-Type': typeOf(file), ...found?.headers };
}
