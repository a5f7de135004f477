import { bareTypeOf, endings, typeOf } from './media-types.ts';
import { type Headers, headerRules, patternOf, type Target } from './rules.ts';

const quoted = (text: string) => `"${text.replaceAll('"', String.raw`\"`)}"`;

/**
 * The rules for nginx, to be included in a `server` block with a `root`. A location with headers of its own inherits
 * none, so each one has all of its headers.
 * See https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginx({ base, editor }: Target, { brotli = false } = {}): string {
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
    ...headerRules(editor).map(({ kind, where, headers }) => location(kind, patternOf(where, base), headers)),
  ].join('\n')}\n`;
}

function location(kind: string, pattern: string, { 'Content-Type': type, ...headers }: Headers): string {
  // An empty `types` block turns off the lookup by extension, so that the default type is used.
  const own = type === undefined ? [] : ['types { }', `default_type ${quoted(type)};`, 'charset off;'];
  const lines = [
    ...own,
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
  ];
  return [`# ${kind}`, `location ~ ${quoted(pattern)} {`, ...lines.map((line) => `  ${line}`), '}'].join(
    '\n',
  );
}
