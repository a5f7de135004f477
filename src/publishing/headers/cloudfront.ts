import { headerRules, patternOf, type Target } from './rules.ts';

/**
 * The rules as one CloudFront function (runtime 2.0) for both events: the viewer request, where an address that ends in
 * a slash becomes the page in that folder, and the viewer response, which gets its headers.
 * See https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html
 */
export function cloudFront({ base, editor }: Target): string {
  const rules = headerRules(editor).map(({ where, headers }) => [
    patternOf(where, base),
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), { value }])),
  ]);
  return `var rules = ${JSON.stringify(rules)};
function handler(event) {
  var request = event.request;
  if (event.context.eventType === 'viewer-request') {
    if (/\\/$/.test(request.uri)) request.uri += 'index.html';
    else if (!/\\.[^/]+$/.test(request.uri)) {
      return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: request.uri + '/' } } };
    }
    return request;
  }
  for (var i = 0; i < rules.length; i += 1) {
    if (new RegExp(rules[i][0]).test(request.uri)) {
      for (var name in rules[i][1]) event.response.headers[name] = rules[i][1][name];
      return event.response;
    }
  }
  return event.response;
}
`;
}
