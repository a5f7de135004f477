import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, notYet, release, releasePath } from '../../../e2e/small-newsroom.ts';

/** The rules that these former addresses of the release break. */
async function rulesOf(...redirects: string[]): Promise<string[]> {
  const faults = await faultsOf({
    [releasePath]: release({ redirects: JSON.stringify(redirects) }),
    'pages/impressum/index.de.mdx': '---\ntitle: Impressum\n---\n\nText.\n',
    'releases/2030-01-01-morgen/index.de.mdx': release({
      ...notYet,
      publishedAt: '2030-01-01T10:00:00+01:00',
    }),
  });
  return faults.filter(({ level }) => level === 'error').map(({ rule }) => rule);
}

const taken = [
  '/2026/01/erste-meldung',
  '/2026/01/erste-meldung/',
  '/2026/01/erste-meldung/index.html',
  '/en/2026/01/erste-meldung/',
  '/2026/01/erste-meldung/press-kit.zip',
  '/2026/01/erste%2Dmeldung',
  '/2030/01/morgen/',
  '/impressum',
  '/en/impressum/',
  '/topics/hafen',
  '/people/ada-anker/contact.vcf',
  '/organisations/hafenverbund/2/',
];
for (const address of taken) {
  test(`${address} is a page or file of the newsroom`, async () =>
    assert.deepEqual(await rulesOf(address), ['redirectTaken']));
}

const reserved = [
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
];
for (const address of reserved) {
  test(`${address} belongs to the site`, async () =>
    assert.deepEqual(await rulesOf(address), ['redirectReserved']));
}

test('what only looks like an address of the site is free', async () => {
  const free = [
    '/2014',
    '/2026/01/erste',
    '/topics/alt',
    '/news.php',
    '/en/presse/1.html',
    '/feed',
    '/impressum.html',
  ];
  assert.deepEqual(await rulesOf(...free), []);
});

test('an address that stands twice, or is a file here and a folder there, is told at each place', async () => {
  assert.deepEqual(await rulesOf('/alt', '/alt/'), ['redirectTaken', 'redirectTaken']);
  assert.deepEqual(await rulesOf('/news.php', '/news.php/2015/steg'), ['redirectTaken']);
  const texts = { [releasePath]: release({ redirects: '[/alt]' }) };
  const english = releasePath.replace('.de.', '.en.');
  const faults = await faultsOf({ ...texts, [english]: release({ redirects: '[/alt/]' }) });
  assert.deepEqual(
    faults.filter(({ rule }) => rule === 'redirectTaken').map(({ file }) => file),
    [`content/${releasePath}`, `content/${english}`],
  );
});

test('what no host can serve is no former address', async () => {
  for (const address of ['/alt/100%-kran', '/a/../b', '/a//b', '/a\\b', '/a/%2E%2E/b', '/%00', 'x'])
    assert.deepEqual(await rulesOf(address), ['notAPath'], address);
});
