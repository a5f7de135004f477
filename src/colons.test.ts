import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

/**
 * Where texts for readers are put together. A colon stands in them as their language has it (`words.colon`: French sets
 * a space before it), so none is written there by hand.
 */
const rooms = ['newsroom', 'views', 'outputs', 'search', 'model', 'body/page', 'body/plain'];

/** Files whose colons are no part of a language. */
const exempt: Readonly<Record<string, string>> = {
  'outputs/feeds/feed-style.ts': 'a style sheet',
  'outputs/sitemaps/llms.ts': 'llms.txt, where programs look for this colon between a link and its note',
  'outputs/sitemaps/sitemap-xml.ts': 'robots.txt',
  'outputs/twins/yaml-head.ts': 'YAML',
};

/** Conditions of style sheets, which stand in attributes and scripts, too. */
const conditions = /\((?:min|max|prefers)-[\w-]+: [^)]*\)/g;

/** A file as TypeScript: of an `.astro`, the fence, the client scripts and the markup, whose text is text of JSX. */
function scriptOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const fence = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  const markup = text
    .replace(/^---\n[\s\S]*?\n---/, '')
    .replace(/<!doctype html>/i, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  return [fence, ...scripts, `<>${markup}</>;`].join('\n;\n');
}

/** The colons that are written by hand into what a file says, each with the words around it. */
function colonsIn(file: string, text: string): string[] {
  const kind = file.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, scriptOf(file, text), ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // What is thrown is read by whoever develops.
    if (ts.isThrowStatement(node)) return;
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    const says = isText
      ? /:\s/.test(node.text.replace(conditions, ''))
      : ts.isJsxText(node) && /:/.test(node.text);
    if (says) found.push(`${file}: ${node.getText().trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = rooms.flatMap((room) =>
  readdirSync(join(import.meta.dirname, room), { recursive: true, encoding: 'utf8' })
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(?:ts|astro)$/.test(name) && !name.endsWith('.test.ts')),
);
const textOf = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

test('no text for readers has a colon that is not its language’s', () => {
  assert.ok(files.length > 100);
  assert.deepEqual(
    files.filter((file) => !exempt[file]).flatMap((file) => colonsIn(file, textOf(file))),
    [],
  );
});

test('every exempt file is there and has a colon', () => {
  for (const file of Object.keys(exempt)) {
    assert.ok(files.includes(file), file);
    assert.ok(colonsIn(file, textOf(file)).length > 0, file);
  }
});

for (const [what, file, text] of [
  ['in a template', 'outputs/x.ts', 'const a = `${label}: ${text}`;'],
  ['in a string', 'outputs/x.ts', "const a = [label, text].join(': ');"],
  ['at the end of a line', 'outputs/x.ts', 'const a = `${label}:\n${text}`;'],
  ['in the markup of a view', 'views/X.astro', "---\n---\n<p>{label}:{' '}<b>{text}</b></p>"],
  [
    'in an attribute of a view',
    'views/X.astro',
    '---\n---\n<a aria-label={`${label}: ${text}`} href={to}>x</a>',
  ],
  [
    'in the script of a view',
    'views/X.astro',
    '---\n---\n<p></p><script>a.title = `${label}: ${text}`;</script>',
  ],
] as const) {
  test(`the rule finds a colon ${what}`, () => {
    assert.equal(colonsIn(file, text).length, 1);
  });
}

test('no rule is made for addresses, times, conditions and mistakes', () => {
  const text =
    "const a = ['mailto:a', '10:00', '(min-width: 4rem) 2rem']; throw new Error(`Not safe: ${a}`);";
  assert.deepEqual(colonsIn('outputs/x.ts', text), []);
  assert.deepEqual(colonsIn('views/X.astro', '---\n---\n{a ? <b>1</b> : <i class:list={[a]}>2</i>}'), []);
});
