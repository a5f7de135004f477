import { bareTypeOf, endings, typeOf } from './media-types.ts';
import { headerRules, patternOf, type Target } from './rules.ts';

const quoted = (text: string) => `\`${text}\``;

/**
 * The rules for Caddy, to be imported into a site block with a `root`.
 * See https://caddyserver.com/docs/caddyfile/directives/handle
 */
export function caddy({ base, editor }: Target): string {
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
    String.raw`  @hidden path_regexp ${quoted(String.raw`/\.`)}`,
    '  @open path /.well-known/*',
    '  handle @open {',
    '    file_server',
    '  }',
    '  handle @hidden {',
    '    error 404',
    '  }',
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
