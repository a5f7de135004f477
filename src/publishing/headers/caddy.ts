import { twinFile } from '../../model/address/formats.ts';
import { bareTypeOf, endings, typeOf } from './media-types.ts';
import type { Redirect } from '../../model/address/redirects-file.ts';
import { bothOf } from './former-paths.ts';
import { asksForMarkdown, headerRules, patternOf, type Target } from './rules.ts';

const quoted = (text: string) => `\`${text}\``;

/**
 * The rules for Caddy, to be imported into a site block with a `root`.
 * See https://caddyserver.com/docs/caddyfile/directives/handle
 */
export function caddy({ base: encoded, editor, redirects = [] }: Target): string {
  // Paths are compared decoded.
  const base = decodeURI(encoded);
  const rules = headerRules(editor);
  const texts = endings.filter((ending) => typeOf(`x.${ending}`) !== bareTypeOf(ending));
  const types = texts.flatMap((ending, number) => [
    `  @type${number} path_regexp ${quoted(String.raw`\.${ending}$`)}`,
    `  header @type${number} Content-Type ${quoted(typeOf(`x.${ending}`))}`,
  ]);
  const handles = rules.flatMap(({ kind, where, headers }, number) => [
    `  # ${kind}`,
    `  @kind${number} path_regexp ${quoted(patternOf(where, base))}`,
    `  handle @kind${number} {`,
    '    header {',
    ...Object.entries(headers).map(([name, value]) => `      ${name} ${quoted(value)}`),
    '    }',
    '    file_server {',
    '      precompressed br gzip',
    '    }',
    '  }',
  ]);
  return `${[
    'route {',
    ...formers(redirects).map((line) => `  ${line}`),
    String.raw`  @hidden path_regexp ${quoted(String.raw`/\.`)}`,
    '  @open path /.well-known/*',
    '  handle @open {',
    '    file_server',
    '  }',
    '  handle @hidden {',
    '    error 404',
    '  }',
    '  # A program that asks for Markdown gets a release as Markdown, at the same address.',
    '  @markdown {',
    `    header_regexp Accept ${quoted(asksForMarkdown)}`,
    '    path */',
    `    file {path}${twinFile('md')}`,
    '  }',
    `  rewrite @markdown {path}${twinFile('md')}`,
    ...types,
    ...handles,
    // Without a handler Caddy would answer with an empty page and 200.
    '  handle {',
    '    file_server',
    '  }',
    '}',
    'handle_errors {',
    `  rewrite * ${base}404.html`,
    '  file_server',
    '}',
  ].join('\n')}\n`;
}

/** Former addresses: those with a query are compared with the whole of a request, the others with its path in letters. */
function formers(redirects: readonly Redirect[]): string[] {
  const asked = redirects.flatMap(({ request, query, to }): [string, string][] =>
    query === undefined ? [] : [[`${request}?${query}`, to]],
  );
  const plain = redirects.flatMap(({ path, query, to }) =>
    query === undefined ? bothOf(path).map((one): [string, string] => [one, to]) : [],
  );
  return [...table('{uri}', 'former_question', asked), ...table('{path}', 'former_path', plain)];
}

/** A table of requests with the address that each leads to. See https://caddyserver.com/docs/caddyfile/directives/map */
function table(of: string, name: string, rows: readonly (readonly [from: string, to: string])[]): string[] {
  if (!rows.length) return [];
  return [
    `map ${of} {${name}} {`,
    ...[...new Map(rows)].map(([from, to]) => `  ${quoted(from)} ${quoted(to)}`),
    '  default ``',
    '}',
    `@${name} expression ${quoted(`{${name}} != ""`)}`,
    `redir @${name} {${name}} 301`,
  ];
}
