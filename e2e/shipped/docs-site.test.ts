import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { documents, root } from '../fixtures/documents.ts';
import { filesBelow } from '../../src/files/walk.ts';
import { testFolder } from '../test-folder.ts';
import { elements } from './files.ts';

const out = join(testFolder(), 'docs');
const base = '/depesche/';

/** Builds the documentation at the first question: a hook of this file would run before the tests of all files. */
function build(): string {
  if (existsSync(out)) return out;
  const program = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { ...process.env, DOCS_OUT: out, DOCS_BASE: base, ASTRO_TELEMETRY_DISABLED: '1' };
  const parameters = [program, 'build', '--root', 'docs/site', '--silent'];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  return out;
}

const pages = () =>
  filesBelow(build())
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, tree: fromHtml(readFileSync(join(out, name), 'utf8')) }));

test('every document is a page, with the words of its title', () => {
  assert.equal(pages().length, documents.length);
  for (const { name, tree } of pages())
    assert.equal(elements(tree, ({ tagName }) => tagName === 'h1').length, 1, name);
});

test('every link and picture of the documentation leads somewhere on it, or to another host', () => {
  const ids = new Map(
    pages().map(({ name, tree }) => [
      name,
      new Set(
        elements(tree, ({ properties }) => 'id' in properties).map(({ properties }) => properties['id']),
      ),
    ]),
  );
  const broken: string[] = [];
  for (const { name, tree } of pages())
    for (const { tagName, properties } of elements(tree, ({ tagName }) =>
      ['a', 'img', 'script'].includes(tagName),
    )) {
      const address = String(properties[tagName === 'a' ? 'href' : 'src'] ?? '');
      if (!address || (tagName === 'a' && /^(?:https?|mailto):/.test(address))) continue;
      const [path = '', anchor] = address.split('#');
      const file = path.replace(base, '');
      const target = path === '' ? name : path.endsWith('/') ? `${file}index.html` : file;
      const isThere = path === '' || (path.startsWith(base) && existsSync(join(out, target)));
      if (!isThere || (anchor && !ids.get(target)?.has(decodeURI(anchor))))
        broken.push(`${name}: ${address}`);
    }
  assert.deepEqual(broken, []);
});

test('the search has an index of each language of the guides', () => {
  const entry = JSON.parse(readFileSync(join(build(), 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  assert.deepEqual(Object.keys(entry.languages).sort(), ['de', 'en', 'fr', 'ko']);
  const count = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
  assert.equal(count, documents.length);
});
