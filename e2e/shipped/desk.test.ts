import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskWords } from '../../src/i18n/desk/de/words.ts';
import { deskWordsIn } from '../../src/i18n/desk-words.ts';
import { sites } from '../sites.ts';
import { elements, pages, shippedFiles } from './files.ts';

const page = 'admin/index.html';
const all = [sites.real, sites.fictional, sites.presse, sites.rtl];
/** The one newsroom of these that names the host of its repository. */
const open = sites.rtl;

const textOf = (out: string, name: string) => shippedFiles(out).get(name)?.toString('utf8') ?? '';

for (const site of all) {
  test(`the desk of “${site.name}” is for no search engine and in no list`, () => {
    const files = shippedFiles(site.out);
    assert.match(textOf(site.out, page), /<meta name="robots" content="noindex, nofollow">/);
    for (const [name, bytes] of files) {
      if (/^sitemap|^llms|\/?feed|rss|atom/.test(name))
        assert.ok(!bytes.toString('utf8').includes('/admin/'), name);
    }
  });

  test(`nothing of the desk of a machine is in “${site.name}”`, () => {
    for (const [name, bytes] of shippedFiles(site.out))
      assert.ok(!bytes.includes('__desk') && !bytes.includes('Sec-Fetch-Site'), name);
  });
}

test('without a host the desk says in words how to get one, and ships nothing of the editor', () => {
  const tree = pages(sites.real.out).get(page);
  assert.ok(tree);
  assert.deepEqual(
    elements(tree, ({ tagName }) => tagName === 'script'),
    [],
  );
  const html = textOf(sites.real.out, page);
  assert.ok(html.includes(deskWords.closed.local) && html.includes(deskWords.closed.title));
  assert.deepEqual(
    [...shippedFiles(sites.real.out).keys()].filter(
      (name) => /svgo|lexical|shiki|react-dom|\.wasm$/.test(name) && name.startsWith('_astro/'),
    ),
    [],
  );
});

test('the desk asks only this site and the host of the repository', () => {
  const html = textOf(open.out, page);
  const policies = [...html.matchAll(/http-equiv="content-security-policy" content="([^"]*)"/g)];
  assert.equal(policies.length, 1);
  const [, policy = ''] = policies[0] ?? [];
  assert.deepEqual(policy.match(/https?:\/\/[^\s;]+/g), ['https://git.example.org']);
  assert.ok(!/script-src[^;]*unsafe/.test(policy), policy);
  for (const [name, bytes] of shippedFiles(open.out))
    assert.ok(!bytes.includes('cdn.jsdelivr.net/fontsource'), name);
});

test('the desk has few files in all', () => {
  const files = shippedFiles(open.out);
  assert.ok([...files.keys()].filter((name) => name.startsWith('_astro/')).length < 150);
});

test('the desk speaks the language of the newsroom where it can, and English elsewhere', () => {
  const html = textOf(open.out, page);
  assert.match(html, /<html lang="en"/);
  assert.ok(html.includes(deskWordsIn('ar').needsScript));
});
