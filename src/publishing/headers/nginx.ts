import { twinFile } from '../../model/address/formats.ts';
import { bareTypeOf, endings, typeOf } from './media-types.ts';
import { type FormerPath, formerPaths } from './former-paths.ts';
import { asksForMarkdown, type Headers, headerRules, headersOf, patternOf, type Target } from './rules.ts';

const quoted = (text: string) => `"${text.replaceAll('"', String.raw`\"`)}"`;

/**
 * The rules for nginx, to be included in a `server` block with a `root`. A location with headers of its own inherits
 * none, so each one has all of its headers.
 * See https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginx({ base: encoded, editor, redirects = [] }: Target, { brotli = false } = {}): string {
  // Locations are compared with the decoded path.
  const base = decodeURI(encoded);
  const types = endings.map((ending) => `  ${bareTypeOf(ending)} ${ending};`);
  const texts = new Set(
    endings.map(bareTypeOf).filter((type, place) => typeOf(`x.${endings[place] ?? ''}`) !== type),
  );
  texts.delete('text/html');
  return `${[
    'index index.html;',
    'autoindex off;',
    'server_tokens off;',
    'absolute_redirect off;',
    'etag on;',
    'charset utf-8;',
    `charset_types ${[...texts].join(' ')};`,
    'types {',
    ...types,
    '}',
    'default_type application/octet-stream;',
    '# The packed files beside the others are made by the deploy.',
    'gzip_static on;',
    'gzip_vary on;',
    ...(brotli ? ['brotli_static on;'] : []),
    `error_page 403 404 =404 ${base}404.html;`,
    '# Folders of version control and the like are nobody’s business; /.well-known/ is meant to be read.',
    String.raw`location ~ /\.(?!well-known/) { return 404; }`,
    '# A program that asks for Markdown gets a release as Markdown, at the same address.',
    'set $newsroom_form "";',
    `if ($http_accept ~* ${quoted(asksForMarkdown)}) { set $newsroom_form "\${uri}${twinFile('md')}"; }`,
    'if (-f $document_root$newsroom_form) { rewrite ^ $newsroom_form last; }',
    ...formerPaths(redirects).map((former) => formerLocation(former, base)),
    ...headerRules(editor).map(({ kind, where, headers }) => location(kind, patternOf(where, base), headers)),
  ].join('\n')}\n`;
}

function location(kind: string, pattern: string, { 'Content-Type': type, ...headers }: Headers): string {
  // An empty `types` block turns off the lookup by extension, so that the default type is used.
  const own = type === undefined ? [] : ['types { }', `default_type ${quoted(type)};`, 'charset off;'];
  return [
    `# ${kind}`,
    `location ~ ${quoted(pattern)} {`,
    ...indented([...own, ...headerLines(headers)]),
    '}',
  ].join('\n');
}

const headerLines = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** A former address. An exact location precedes all patterns; with another query its file is served as ever. */
function formerLocation({ path, plain, queries }: FormerPath, base: string): string {
  const { 'Content-Type': _, ...headers } = headersOf(path, base);
  const lines = [
    ...headerLines(headers),
    ...queries.map(({ query, to }) => `if ($args = ${quoted(query)}) { return 301 ${quoted(to)}; }`),
    ...(plain === undefined ? [] : [`return 301 ${quoted(plain)};`]),
  ];
  return [`location = ${quoted(path)} {`, ...indented(lines), '}'].join('\n');
}
