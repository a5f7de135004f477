import { digestOf } from '../files/digest.ts';

const policyOf = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const inline = /<(style|script)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const hash = / '(sha(?:256|384|512)-[^']+)'/g;

/** A path without a host, which is no source: Astro takes its prefix for assets for one. */
const bare = / \/\S*?(?=[ ;]|$)/g;

/** The styles of the parts of a text, which a view writes only where a part is used, so that Astro has no hash for them. */
const part = /<style data-part(?:="")?>([\s\S]*?)<\/style>/g;

/** A film or a sound on the page. */
const player = /<(?:video|audio)[\s>]/;

const brought = /<meta http-equiv="content-security-policy" data-own(?:="")? /;

/**
 * The page with a content security policy that lists only its own styles and scripts. Astro writes the hashes of the
 * whole site into each page, a kilobyte that does not compress. Files of the same host are allowed by `'self'`, films and
 * sounds only where a page plays one. A page
 * with its own policy (marked `data-own`) keeps only that one, because browsers enforce all of several. See
 * https://www.w3.org/TR/CSP3/#strict-csp
 */
export function withOwnPolicy(html: string): string {
  if (brought.test(html)) {
    return html.replace(policyOf, '').replace(brought, '<meta http-equiv="content-security-policy" ');
  }
  const policy = policyOf.exec(html)?.[2];
  if (policy === undefined) return html;
  const hashOf = (text: string) => `sha256-${digestOf(text, 'base64')}`;
  const own = new Set([...html.matchAll(inline)].map(([, , text = '']) => hashOf(text)));
  const parts = [...html.matchAll(part)].map(([, text = '']) => ` '${hashOf(text)}'`).join('');
  const trimmed = policy
    .replace(hash, (named, value: string) => (own.has(value) ? named : ''))
    .replace(bare, '')
    .replace(player.test(html) ? '' : / ?media-src [^;]*;?/, '')
    .replace(/style-src[^;]*/, (styles) => styles + parts);
  return html
    .replace(policyOf, (_all, open: string, _policy: string, close: string) => open + trimmed + close)
    .replace(part, '<style>$1</style>');
}
