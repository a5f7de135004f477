import { digestOf } from '../files/digest.ts';

const policyOf = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const inline = /<(style|script)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const hash = / '(sha(?:256|384|512)-[^']+)'/g;

const brought = /<meta http-equiv="content-security-policy" data-own(?:="")? /;

/**
 * The page with a content security policy that names only what stands in it. Astro writes the hash of every style and
 * script of the whole site into each page, a kilobyte that does not compress; what a page loads from its own host is
 * allowed by `'self'` already. See https://www.w3.org/TR/CSP3/#strict-csp
 * A page that brings a policy (marked `data-own`) has that one alone: of two, a browser would keep to both.
 */
export function withOwnPolicy(html: string): string {
  if (brought.test(html)) {
    return html.replace(policyOf, '').replace(brought, '<meta http-equiv="content-security-policy" ');
  }
  const policy = policyOf.exec(html)?.[2];
  if (policy === undefined) return html;
  const own = new Set(
    [...html.matchAll(inline)].map(([, , text = '']) => `sha256-${digestOf(text, 'base64')}`),
  );
  const trimmed = policy.replace(hash, (named, value: string) => (own.has(value) ? named : ''));
  return html.replace(
    policyOf,
    (_all, open: string, _policy: string, close: string) => open + trimmed + close,
  );
}
