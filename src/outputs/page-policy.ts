import { digestOf } from '../files/digest.ts';

const policyOf = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const inline = /<(style|script)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const hash = / '(sha(?:256|384|512)-[^']+)'/g;

/** A path without a host, which is no source: Astro takes its prefix for assets for one. */
const bare = / \/\S*?(?=[ ;]|$)/g;

/** The styles in the head of a page: of the parts that it shows, of typefaces, of the brand, of all pages. */
const style = /<style>([\s\S]*?)<\/style>/g;

/** A film or a sound on the page. */
const player = /<(?:video|audio)[\s>]/;

const brought = /<meta http-equiv="content-security-policy" data-own(?:="")? /;

/**
 * The page with one style in its head, and a content security policy that lists only its own style and scripts. Astro writes
 * the hashes of the whole site into each page, a kilobyte that does not compress, as each of several styles would take one.
 * The style is the page’s own, whoever wrote it: texts of editors cannot hold one. Files of the same host are allowed by
 * `'self'`, films and sounds only where a page plays one. A page with its own policy (marked `data-own`) keeps only that
 * one, because browsers enforce all of several. See https://www.w3.org/TR/CSP3/#strict-csp
 */
export function withOwnPolicy(html: string): string {
  if (brought.test(html)) {
    return html.replace(policyOf, '').replace(brought, '<meta http-equiv="content-security-policy" ');
  }
  const policy = policyOf.exec(html)?.[2];
  if (policy === undefined) return html;
  const hashOf = (text: string) => `sha256-${digestOf(text, 'base64')}`;
  const { page, joined } = withOneStyle(html);
  const own = new Set([...page.matchAll(inline)].map(([, , text = '']) => hashOf(text)));
  // It is added below, whether Astro knows it or not.
  own.delete(hashOf(joined));
  const trimmed = policy
    .replace(hash, (named, value: string) => (own.has(value) ? named : ''))
    .replace(bare, '')
    .replace(player.test(page) ? '' : / ?media-src [^;]*;?/, '')
    .replace(/style-src[^;]*/, (styles) => (joined ? `${styles} '${hashOf(joined)}'` : styles));
  return page.replace(
    policyOf,
    (_all, open: string, _policy: string, close: string) => open + trimmed + close,
  );
}

/** The page with all styles of its head in the place of the last, in their order, and what they say together. */
function withOneStyle(html: string): { page: string; joined: string } {
  const end = Math.max(0, html.indexOf('</head>'));
  const head = html.slice(0, end);
  const styles = [...head.matchAll(style)];
  const last = styles.at(-1);
  if (!last) return { page: html, joined: '' };
  const joined = styles.map(([, text = '']) => text).join('');
  const one = head.replace(style, (_all, _text, place: number) =>
    place === last.index ? `<style>${joined}</style>` : '',
  );
  return { page: one + html.slice(end), joined };
}
