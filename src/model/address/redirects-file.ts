import { formerAddressOf } from './former-address.ts';

/** The file with rules for Netlify, Cloudflare Pages and GitLab Pages, at the root of the site. */
export const rulesFile = '_redirects';

/** Leads from a former address to the present one. Both as they stand in a request, with the base path. */
export type Redirect = { path: string; request: string; query?: string | undefined; to: string };

/** A redirect from a former address, which is written without the base path. `base` is as in a request, with slashes. */
export function redirectOf(former: string, base: string, to: string): Redirect {
  const { path, request, query } = formerAddressOf(former);
  return { path: decodeURI(base) + path.slice(1), request: base + request.slice(1), query, to };
}

/**
 * The rules in the syntax that these hosts share. Netlify shows a file rather than a rule unless the code has an
 * exclamation mark, and Cloudflare refuses such a line, and one with a query; each takes the lines that it knows.
 * See https://docs.netlify.com/manage/routing/redirects/redirect-options/ and
 * https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  // A colon begins a placeholder, an asterisk stands for all.
  const from = ({ request }: Redirect) => request.replaceAll(':', '%3A').replaceAll('*', '%2A');
  const withQuery = redirects.flatMap((one) => {
    const { query, to } = one;
    if (query === undefined) return [];
    return [`${[from(one), ...query.split('&').filter(Boolean), to, '301!'].join(' ')}\n`];
  });
  const plain = redirects.filter(({ query }) => query === undefined);
  const lines = (code: string) => plain.map((one) => `${from(one)} ${one.to} ${code}\n`);
  return [...withQuery, ...lines('301!'), ...lines('301')].join('');
}
