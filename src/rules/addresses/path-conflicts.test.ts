import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  faultsOf,
  newsroom,
  noon,
  notYet,
  release,
  releasePath,
  smallNewsroom,
} from '../../../e2e/small-newsroom.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { judge } from '../judge.ts';

const files = {
  'pages/impressum/index.de.mdx': '---\ntitle: Impressum\n---\n\nText.\n',
  'releases/2030-01-01-morgen/index.de.mdx': release({
    ...notYet,
    publishedAt: '2030-01-01T10:00:00+01:00',
  }),
};

/** The errors that these former addresses of the release are. */
async function rulesOf(...redirects: string[]): Promise<string[]> {
  const faults = await faultsOf({
    ...files,
    [releasePath]: release({ redirects: JSON.stringify(redirects) }),
  });
  return faults.filter(({ level }) => level === 'error').map(({ rule }) => rule);
}

/** Tests that each of these former addresses breaks one rule. */
function breaks(what: string, rule: string, addresses: readonly string[]): void {
  test(what, async () =>
    assert.deepEqual(
      await rulesOf(...addresses),
      addresses.map(() => rule),
    ),
  );
}

breaks('an address of the text itself is no former one', 'redirectOwn', [
  '/2026/01/erste-meldung',
  '/2026/01/erste-meldung/',
  '/2026/01/erste-meldung/index.html',
  '/en/2026/01/erste-meldung/',
  '/2026/01/erste-meldung/press-kit.zip',
  '/2026/01/erste-meldung/versions/',
  '/2026/01/erste%2Dmeldung',
]);

breaks('an address of something else in the newsroom is taken', 'redirectTaken', [
  '/2030/01/morgen/',
  '/impressum',
  '/topics/hafen',
  '/people/ada-anker/contact.vcf',
  '/organisations/hafenverbund/2/',
  '/organisations/hafenverbund/press-kit.zip',
  // The same file on macOS and Windows.
  '/Impressum/',
  '/2030/01/MORGEN/index.html',
]);

breaks('an address of the site is reserved', 'redirectReserved', [
  '/',
  '/en',
  '/index.html',
  '/rss.xml',
  '/en/feed.json',
  '/rss.xml/alt',
  '/sitemap-news.xml',
  '/404.html',
  '/2026',
  '/2026/01/',
  '/en/2030/01',
  '/topics/',
  '/admin/x',
  '/search',
  '/_astro/x.css',
  '/built.json',
  '/_headers',
  '/_redirects',
  '/archive/7/',
  '/en/search/?q=hafen',
]);

test('what only looks like an address of the site is free', async () => {
  const free = [
    '/2014',
    '/2026/01/erste',
    '/topics/alt',
    '/news.php',
    '/news.php/2015/steg',
    '/2026/01/erste-meldung/feed/',
    '/2030/01/morgen/?print=1',
    '/news.php?id=12',
    '/news.php?id=12&L=0',
    '/?p=123',
    '/a%3Ab',
    '/en/presse/1.html',
    '/feed',
    '/impressum.html',
    '/en/impressum/',
  ];
  assert.deepEqual(await rulesOf(...free), []);
});

test('an address that stands twice, or is a file here and a folder there, is told at each place', async () => {
  assert.deepEqual(await rulesOf('/alt', '/alt/'), ['redirectTaken', 'redirectTaken']);
  assert.deepEqual(await rulesOf('/Alt', '/alt'), ['redirectTaken', 'redirectTaken']);
  assert.deepEqual(await rulesOf('/%C3%A4', '/a%CC%88'), ['redirectTaken', 'redirectTaken']);
  assert.deepEqual(await rulesOf('/?p=1', '/?p=1'), ['redirectTaken', 'redirectTaken']);
  assert.deepEqual(await rulesOf('/alt.html', '/alt.html/steg'), ['redirectTaken', 'redirectTaken']);
  const texts = { [releasePath]: release({ redirects: '[/alt]' }) };
  const english = releasePath.replace('.de.', '.en.');
  const faults = await faultsOf({ ...texts, [english]: release({ redirects: '[/alt/]' }) });
  assert.deepEqual(
    faults.filter(({ rule }) => rule === 'redirectTaken').map(({ file }) => file),
    [`content/${releasePath}`, `content/${english}`],
  );
});

test('what no host can serve is no former address', async () => {
  const addresses = ['/alt/100%-kran', '/a/../b', '/a//b', '/a\\b', '/a/%2E%2E/b', '/%00', 'x'];
  assert.deepEqual(
    await rulesOf(...addresses),
    addresses.map(() => 'notAFormer'),
  );
});

/** The rules that files in `public/` break in the smallest newsroom. */
async function rulesInPublic(...placedNames: string[]): Promise<string[]> {
  const manuscript = await readManuscript(
    await smallNewsroom({ ...files, [releasePath]: release({ redirects: '[/alt]' }) }),
  );
  return judge({ ...manuscript, placedNames }, noon).map(({ file, rule }) => `${file} ${rule}`);
}

for (const path of ['2026/01/erste-meldung/index.html', '2030/01/morgen/card.png', 'topics/hafen/rss.xml'])
  test(`public/${path} would take the place of something in the content`, async () =>
    assert.deepEqual(await rulesInPublic(path), [`public/${path} pathTaken`]));

for (const path of ['robots.txt', 'Robots.txt', '_redirects', 'admin/x.html', 'index.html/x', 'sitemap.xml'])
  test(`public/${path} would take the place of something of the site`, async () =>
    assert.deepEqual(await rulesInPublic(path), [`public/${path} pathReserved`]));

test('a file in public that is a folder elsewhere in other capitals would lose one of the two', async () =>
  assert.match((await rulesInPublic('Plan', 'plan/hafen.pdf')).join(), /pathTaken/));

test('a file in public is where a former address leads from', async () =>
  assert.deepEqual(await rulesInPublic('alt/index.html'), [
    'content/releases/2026-01-15-erste-meldung/index.de.mdx redirectTaken',
  ]));

test('what else lies in public is nobody’s business', async () =>
  assert.deepEqual(await rulesInPublic('favicon.ico', 'CNAME', '.well-known/security.txt', 'film.mp4'), []));

test('two saved searches with one id have one address', async () => {
  const feeds = 'feeds: [{ id: a, title: { de: Aa } }, { id: a, title: { de: Bb } }]\n';
  const faults = await faultsOf({ 'newsroom.yaml': newsroom + feeds });
  assert.deepEqual(
    faults.map(({ rule, field }) => `${field} ${rule}`),
    ['feeds[1].id repeated'],
  );
});
