import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { picture, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { contentIsData } from './content-is-data.ts';

const page = 'pages/impressum/index.de.mdx';
const content = await smallNewsroom({
  [page]: '---\ntitle: Impressum\n---\n\nText.\n',
  'releases/2026-01-15-erste-meldung/bild.jpg': await picture(),
});
const linked = join(dirname(content), 'linked');
symlinkSync(content, linked);

/** Whether a module may be made of an id. */
function isRefused(id: string, folder = content): boolean {
  const { load, transform } = contentIsData(folder) as {
    load: { handler: (id: string) => unknown };
    transform: { handler: (code: string, id: string) => unknown };
  };
  const ask = (call: () => unknown) => {
    try {
      return call() === undefined ? false : assert.fail(`${id} was loaded`);
    } catch (error) {
      assert.match(String(error), /is data and cannot be imported/);
      return true;
    }
  };
  const [atLoad, atTransform] = [ask(() => load.handler(id)), ask(() => transform.handler('', id))];
  assert.equal(atLoad, atTransform);
  return atLoad;
}

const path = join(content, page);
const spellings: [what: string, id: string][] = [
  ['a standing page', path],
  ['a release', join(content, 'releases/2026-01-15-erste-meldung/index.de.mdx')],
  ['data', join(content, 'topics/hafen.yaml')],
  ['the settings', join(content, 'newsroom.yaml')],
  ['a script', join(content, 'pages/impressum/x.js')],
  ['a view', join(content, 'x.astro')],
  ['a style', join(content, 'x.css?inline')],
  ['an SVG', join(content, 'organisations/logo.svg')],
  ['a file that is not there', join(content, 'pages/x/index.de.mdx')],
  ['a query', `${path}?astroPropagatedAssets`],
  ['the query of an import', `${path}?import`],
  ['a raw file', `${path}?raw`],
  ['an address', `${path}?url&t=1#x`],
  ['Vite’s mark of files elsewhere', `/@fs${path}`],
  ['a virtual module', `\0${path}?commonjs-proxy`],
  ['an address of a file', pathToFileURL(path).href],
  ['a path with detours', `${content}/pages/../pages//impressum/./index.de.mdx`],
  ['a link to the folder', join(linked, page)],
];
for (const [what, id] of spellings)
  test(`nothing below the content becomes a module: ${what}`, () => {
    assert.equal(isRefused(id), true);
    assert.equal(isRefused(id, linked), true);
  });

test('a picture does, and so does everything else', () => {
  for (const id of [
    join(content, 'releases/2026-01-15-erste-meldung/bild.jpg?astroContentImageFlag='),
    `${content}-other/x.js`,
    join(dirname(content), 'src/x.ts'),
    '\0virtual:x',
    'astro:content',
    content,
  ])
    assert.equal(isRefused(id), false, id);
});

/** Every pattern that collects modules, in the sources and the configuration. */
function globsIn(root: string): { file: string; pattern: string }[] {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .filter((name) => /\.(?:ts|astro|mjs)$/.test(name) && !name.endsWith('.test.ts'));
  return [...names, 'astro.config.mjs'].flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(/import\.meta\.glob\b[^(]*\(\s*(\[[^\]]*\]|'[^']*')/g)].flatMap(
      ([, patterns = '']) =>
        [...patterns.matchAll(/'([^']*)'/g)].map(([, pattern = '']) => ({ file, pattern })),
    );
  });
}

test('no source collects modules outside of the sources, and none has the content compiled', () => {
  const root = resolve(import.meta.dirname, '../..');
  const globs = globsIn(root);
  assert.ok(globs.length > 0);
  for (const { file, pattern } of globs) {
    const from = pattern.startsWith('/') ? join(root, pattern) : join(root, dirname(file), pattern);
    assert.match(relative(root, from), /^src\//, `${file}: ${pattern}`);
  }
  const config = readFileSync(join(root, 'astro.config.mjs'), 'utf8');
  assert.doesNotMatch(config, /@astrojs\/mdx|@mdx-js/);
  assert.match(config, /plugins: \[contentIsData\(\)/);
  const gate = readFileSync(join(root, 'src/loaders/gate.ts'), 'utf8');
  assert.doesNotMatch(gate, /deferredRender|addModuleImport/);
});

test('a glob that reached the content would be found', () => {
  const root = dirname(content);
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'astro.config.mjs'), '');
  writeFileSync(
    join(root, 'src/x.ts'),
    "const all = import.meta.glob<string>(['./a/*', '../content/**/*.mdx']);",
  );
  assert.deepEqual(
    globsIn(root).map(({ pattern }) => pattern),
    ['./a/*', '../content/**/*.mdx'],
  );
});
