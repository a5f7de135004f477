import type { Redirect } from '../../model/address/redirects-file.ts';
import { type Headers, headerRules, patternOf, type Target } from './rules.ts';

/** The most bytes of a function: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const most = 10_240;

/**
 * The rules as one CloudFront function (runtime 2.0) for both events: the viewer request, where an address that ends in
 * a slash becomes the page in that folder and a former one leads on, and the viewer response, which gets its headers.
 * Former addresses that do not fit are left out, those with a query last: the others have a page.
 * See https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html
 */
export function cloudFront(target: Target): string {
  return written(target, fittingRedirects(target));
}

/** The former addresses for which a function has room. */
export function fittingRedirects({ redirects = [], ...target }: Target): Redirect[] {
  const room = most - Buffer.byteLength(written(target, []));
  let used = 0;
  return [...redirects]
    .sort((a, b) => Number(b.query !== undefined) - Number(a.query !== undefined))
    .filter((redirect) => {
      used += Buffer.byteLength(JSON.stringify(entryOf(redirect)));
      return used <= room;
    });
}

const entryOf = ({ request, query, to }: Redirect): [from: string, to: string] => [
  query === undefined ? request.replace(/(.)\/$/, '$1') : `${request}?${query}`,
  to,
];

function written({ base, editor }: Target, redirects: readonly Redirect[]): string {
  const all = headerRules(editor);
  const valued = (headers: Headers, isWanted: (name: string, value: string) => boolean) =>
    Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) =>
        isWanted(name, value) ? [[name.toLowerCase(), { value }]] : [],
      ),
    );
  // What all rules give stands once, which leaves room for former addresses.
  const isCommon = (name: string, value: string) => all.every(({ headers }) => headers[name] === value);
  const common = valued(all[0]?.headers ?? {}, isCommon);
  const rules = all.map(({ where, headers }) => [
    patternOf(where, base),
    valued(headers, (name, value) => !isCommon(name, value)),
  ]);
  return `var common = ${JSON.stringify(common)};
var rules = ${JSON.stringify(rules)};
var moved = ${JSON.stringify(Object.fromEntries(redirects.map(entryOf)))};
function handler(event) {
  var request = event.request, uri = request.uri, query = request.querystring || {};
  if (event.context.eventType === 'viewer-request') {
    var asked = Object.keys(query).map(function (name) { return name + (query[name].value ? '=' + query[name].value : ''); }).join('&');
    var to = (asked && moved[uri + '?' + asked]) || moved[uri.replace(/(.)\\/$/, '$1')];
    if (!to && !/\\/$|\\.[^/]+$/.test(uri)) to = uri + '/';
    if (to) return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: to } } };
    if (/\\/$/.test(uri)) request.uri += 'index.html';
    // The page of a former program lies in a folder of its name.
    else if (/\\.(?:php\\d?|phtml|aspx?|jspx?|jsf|do|cfm|cgi|pl|nsf)$/i.test(uri)) request.uri += '/index.html';
    return request;
  }
  for (var i = 0; i < rules.length; i += 1) {
    if (new RegExp(rules[i][0]).test(request.uri)) {
      var headers = event.response.headers;
      for (var one in common) headers[one] = common[one];
      for (var name in rules[i][1]) headers[name] = rules[i][1][name];
      return event.response;
    }
  }
  return event.response;
}
`;
}
