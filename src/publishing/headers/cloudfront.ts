import { type Headers, headerRules, patternOf, type Target } from './rules.ts';

/**
 * The rules as one CloudFront function (runtime 2.0) for both events: the viewer request, where an address that ends in
 * a slash becomes the page in that folder, and the viewer response, which gets its headers. A function has 10 KB at
 * most, so headers that all rules have in common stand in it once.
 * See https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html
 */
export function cloudFront({ base, editor }: Target): string {
  const all = headerRules(editor);
  const shared = Object.entries(all[0]?.headers ?? {}).filter(([name, value]) =>
    all.every(({ headers }) => headers[name] === value),
  );
  const common = Object.fromEntries(shared);
  const rules = all.map(({ where, headers }) => [
    patternOf(where, base),
    asSet(Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in common)))),
  ]);
  return `var common = ${JSON.stringify(asSet(common))};
var rules = ${JSON.stringify(rules)};
function handler(event) {
  var request = event.request;
  if (event.context.eventType === 'viewer-request') {
    if (/\\/$/.test(request.uri)) request.uri += 'index.html';
    else if (!/\\.[^/]+$/.test(request.uri)) {
      return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: request.uri + '/' } } };
    }
    return request;
  }
  var headers = event.response.headers;
  for (var name in common) headers[name] = common[name];
  for (var i = 0; i < rules.length; i += 1) {
    if (new RegExp(rules[i][0]).test(request.uri)) {
      for (var own in rules[i][1]) headers[own] = rules[i][1][own];
      return event.response;
    }
  }
  return event.response;
}
`;
}

/** Headers as CloudFront sets them: names in lower case, each with its value in an object. */
const asSet = (headers: Headers) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), { value }]));
