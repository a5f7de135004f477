import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJsonFeed } from 'feedsmith';
import { sites } from '../sites.ts';
import { elements, forReaders, pages, shippedFiles } from './files.ts';

const files = shippedFiles(sites.fictional.out);
const text = (path: string) => files.get(path)?.toString('utf8') ?? '';
const isNotice = (id: unknown) => String(id).includes('#');

test('a saved search holds what fits all of its conditions', () => {
  const wind = parseJsonFeed(text('feeds/queries/wind-in-german/feed.json')).items ?? [];
  assert.ok(wind.length > 0);
  assert.ok(wind.every(({ language }) => language === 'de'));
  const cranes = parseJsonFeed(text('feeds/queries/cranes/feed.json')).items ?? [];
  assert.ok(cranes.length > 0);
  // A correction tells of its release without repeating it.
  for (const item of cranes.filter(({ id }) => !isNotice(id))) {
    const said = `${item.title} ${item.summary} ${item.content_text}`
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '');
    assert.ok(said.includes('kran'), item.title);
  }
});

test('every page announces the main feed first, then its own, then the other formats', () => {
  for (const [page, tree] of forReaders(pages(sites.presse.out))) {
    // A former address only leads on.
    const links = elements(
      tree,
      ({ tagName, properties }) =>
        tagName === 'link' && /rss|atom|feed\+json/.test(String(properties['type'])),
    ).map(({ properties }) => String(properties['href']));
    const [language = ''] = /^(?:en|ko)\//.exec(page) ?? [];
    const [own] =
      /^(?:(?:en|ko)\/)?(?:topics\/[^/]+\/people|(?:topics|organisations|places)\/[^/]+|corrections|pictures|people(?=\/(?:index\.html|languages\/)))\//.exec(
        page,
      ) ?? [];
    const expected = [
      `${language}rss.xml`,
      ...(own === undefined ? [] : [`${own}rss.xml`]),
      `${language}atom.xml`,
      `${language}feed.json`,
    ];
    assert.deepEqual(
      links,
      expected.map((path) => `/presse/${path}`),
      page,
    );
  }
});

test('the page of feeds leads to the mailing of the newsroom, or else to services of others', () => {
  const form = 'https://lists.example.org/subscription/form';
  for (const [site, own] of [
    [sites.fictional, true],
    [sites.real, false],
  ] as const) {
    const page = shippedFiles(site.out).get('feeds/index.html')?.toString('utf8') ?? '';
    assert.equal(page.includes(`href="${form}"`), own, site.name);
    assert.equal(page.includes('Blogtrottr'), !own, site.name);
  }
});
