import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slugOf, urlsOf, yearAndMonth } from './urls.ts';

const site = (url: string) => urlsOf({ url, languages: ['de', 'en', 'ko'], timeZone: 'Europe/Berlin' });
const release = { folder: '2019-09-11-busan-delegation', publishedAt: '2019-09-11T16:27:25+02:00' };

test('the first language has the short addresses, each other one its own folder', () => {
  const urls = site('https://example.org/');
  assert.equal(urls.front('de'), '/');
  assert.equal(urls.front('en'), '/en/');
  assert.equal(urls.release('de', release), '/2019/09/busan-delegation/');
  assert.equal(urls.release('ko', release), '/ko/2019/09/busan-delegation/');
  assert.equal(urls.feed(urls.front('de'), 'rss'), '/rss.xml');
  assert.equal(urls.feed(urls.front('en'), 'rss'), '/en/rss.xml');
  assert.equal(urls.search('en'), '/en/search/');
  assert.equal(urls.page('de', 'impressum'), '/impressum/');
});

test('below a base path every address begins with it, with or without its last slash', () => {
  for (const url of ['https://example.org/presse/', 'https://example.org/presse']) {
    const urls = site(url);
    assert.equal(urls.base, '/presse/');
    assert.equal(urls.front('en'), '/presse/en/');
    assert.equal(urls.release('de', release), '/presse/2019/09/busan-delegation/');
    assert.equal(urls.searchIndex, '/presse/pagefind/');
    assert.equal(urls.absolute(urls.feed(urls.front('en'), 'rss')), 'https://example.org/presse/en/rss.xml');
  }
});

test('a base path of other letters stands percent-encoded, as in a request', () => {
  assert.equal(site('https://example.org/häfen/').base, '/h%C3%A4fen/');
});

test('the first page of the archive has no number', () => {
  const urls = site('https://example.org/presse/');
  assert.equal(urls.archive('de'), '/presse/archive/');
  assert.equal(urls.archive('de', 1), '/presse/archive/');
  assert.equal(urls.archive('en', 2), '/presse/en/archive/2/');
});

test('year and month are those of the time zone of the newsroom', () => {
  const turn = '2019-12-31T23:30:00Z';
  assert.deepEqual(yearAndMonth(turn, 'Europe/Berlin'), ['2020', '01']);
  assert.deepEqual(yearAndMonth(turn, 'America/New_York'), ['2019', '12']);
});

test('the slug is the folder without its date, once', () => {
  assert.equal(slugOf('2019-09-11-busan-delegation'), 'busan-delegation');
  assert.equal(slugOf('2019-09-11-2020-01-01-agenda'), '2020-01-01-agenda');
  assert.equal(slugOf('imprint'), 'imprint');
});

test('a file has one address for all languages, and its name is encoded', () => {
  const urls = site('https://example.org/presse/');
  const path = '/presse/2019/09/busan-delegation/Stra%C3%9Fe%20%26%20%ED%95%AD%23100%25%3F.pdf';
  assert.equal(urls.file(release, 'Straße & 항#100%?.pdf'), path);
});

test('a link of a text gets the base path only when it begins at the root of the site', () => {
  const urls = site('https://example.org/presse/');
  assert.equal(urls.written('/impressum/', 'en'), '/presse/impressum/');
  for (const href of ['https://example.net/a', 'mailto:a@example.org', '#fn-1']) {
    assert.equal(urls.written(href, 'en'), href);
  }
});

test('a link to an organisation or a person leads to its page in the language of the text', () => {
  const urls = site('https://example.org/presse/');
  const of = (href: string, language: string) => urls.written(href, language);
  assert.equal(of('/organisations/ahk-korea/', 'de'), '/presse/organisations/ahk-korea/');
  assert.equal(of('/organisations/ahk-korea', 'en'), '/presse/en/organisations/ahk-korea/');
  assert.equal(of('/people/ada-anker/', 'en'), '/presse/en/people/ada-anker/');
  for (const href of [
    '/organisations/',
    '/organisations/a/logo.svg',
    '/de/organisations/a/',
    '/organisations/a/?x=1',
  ])
    assert.equal(of(href, 'en'), `/presse${href}`);
});

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyRelease = fc.record({ slug, publishedAt: day }).map(({ slug: name, publishedAt }) => ({
  folder: `${publishedAt.slice(0, 10)}-${name}`,
  publishedAt,
}));
const base = fc.constantFrom('https://example.org', 'https://example.org/presse/', 'https://example.org/a/b');
const language = fc.constantFrom('de', 'en', 'ko');

test('every path begins with the base and ends with a slash or the name of a file', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(base, language, anyRelease, slug, fc.nat(99), name, (url, of, some, segment, page, file) => {
      const urls = site(url);
      const folders = [
        urls.front(of),
        urls.archive(of, page),
        urls.search(of),
        urls.page(of, segment),
        urls.release(of, some),
      ];
      for (const path of folders)
        assert.ok(path.startsWith(urls.base) && /^\/(?:[^/]+\/)*$/.test(path), path);
      const path = urls.file(some, file);
      assert.ok(path.startsWith(urls.release('de', some)));
      assert.equal(decodeURIComponent(path.slice(urls.release('de', some).length)), file);
      assert.ok(
        urls.feed(urls.front(of), 'rss').startsWith(urls.base) &&
          urls.feed(urls.front(of), 'rss').endsWith('/rss.xml'),
      );
    }),
    { numRuns: 200 },
  );
});

test('releases of other months or slugs, and other languages, never share an address', () => {
  fc.assert(
    fc.property(base, anyRelease, anyRelease, language, language, (url, a, b, first, second) => {
      const urls = site(url);
      const key = ({ folder, publishedAt }: typeof a) =>
        [...yearAndMonth(publishedAt, 'Europe/Berlin'), slugOf(folder)].join(' ');
      const isSame = key(a) === key(b) && first === second;
      assert.equal(urls.release(first, a) === urls.release(second, b), isSame);
    }),
    { numRuns: 300 },
  );
});
