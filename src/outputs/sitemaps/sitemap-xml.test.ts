import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { newsSitemap, robots, sitemap, sitemapIndex, sitemapParts } from './sitemap-xml.ts';

const read = (xml: string) =>
  new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => /^(?:url|sitemap|xhtml:link|image:image)$/.test(name),
  }).parse(xml) as {
    urlset: { url?: Record<string, unknown>[] } | '';
    sitemapindex: { sitemap: Record<string, unknown>[] };
  };
const page = { url: 'https://example.org/a/', alternates: [], images: [] };
const now = new Date('2026-07-15T12:00:00Z');
const news = (publishedAt: string, language = 'de') => ({
  url: `https://example.org/${publishedAt}/`,
  title: 'A & B',
  language,
  publishedAt: new Date(publishedAt),
});
const inNews = (releases: ReturnType<typeof news>[], at = now) => {
  const { urlset } = read(newsSitemap(releases, 'Presse', at));
  return urlset === '' ? [] : (urlset.url ?? []);
};

test('a page has its change, its languages and its pictures, and nothing that is a guess', () => {
  const alternates = [
    { language: 'de', url: 'https://example.org/a/' },
    { language: 'x-default', url: 'https://example.org/a/' },
  ];
  const xml = sitemap([{ ...page, changedAt: now, alternates, images: ['https://example.org/a.jpg'] }, page]);
  const { urlset } = read(xml);
  assert.ok(urlset !== '');
  const [first, second] = urlset.url ?? [];
  assert.equal(first?.['lastmod'], '2026-07-15T12:00:00Z');
  assert.equal((first['xhtml:link'] as object[]).length, 2);
  assert.deepEqual(first['image:image'], [{ 'image:loc': 'https://example.org/a.jpg' }]);
  assert.deepEqual(second, { loc: page.url });
  assert.doesNotMatch(xml, /priority|changefreq/);
});

test('pages in many languages are parted before their file has 50 MB', () => {
  const url = `https://example.org/${'a'.repeat(1000)}/?a&b`;
  const alternates = Array.from({ length: 20 }, () => ({ language: 'x-default', url }));
  const pages = Array.from({ length: 3000 }, () => ({ url, alternates, images: [url], changedAt: now }));
  const parts = sitemapParts(pages);
  assert.equal(parts.flat().length, pages.length);
  const sizes = parts.map((part) => Buffer.byteLength(sitemap(part)));
  assert.ok(parts.length > 1 && sizes.every((size) => size <= 50 * 1024 * 1024), String(sizes));
  // The bytes of a page are estimated, and the estimate is close.
  assert.ok((sizes[0] ?? 0) > 45 * 1024 * 1024, String(sizes));
});

test('more than 50,000 pages are parted, and no file takes more', () => {
  const many = Array.from({ length: 50_001 }, () => page);
  assert.deepEqual(
    sitemapParts(many).map(({ length }) => length),
    [50_000, 1],
  );
  assert.throws(() => sitemap(many), RangeError);
  assert.equal(sitemapParts([]).length, 1);
  assert.deepEqual(sitemapParts(many).flat(), many);
});

test('news are those of the last 48 hours, by the second', () => {
  const release = news('2026-07-13T12:00:01Z');
  assert.equal(inNews([release]).length, 1);
  assert.equal(inNews([release], new Date('2026-07-15T12:00:01Z')).length, 0);
  assert.equal(inNews([news('2026-07-15T12:00:01Z')]).length, 0);
  assert.equal(inNews(Array.from({ length: 1200 }, () => release)).length, 1000);
});

test('news have a name, a language of two letters, the first publication and the plain title', () => {
  const [first] = inNews([news('2026-07-15T10:00:00Z', 'pt-BR')]);
  assert.deepEqual(first?.['news:news'], {
    'news:publication': { 'news:name': 'Presse', 'news:language': 'pt' },
    'news:publication_date': '2026-07-15T10:00:00Z',
    'news:title': 'A & B',
  });
  const chinese = inNews([news('2026-07-15T10:00:00Z', 'zh-Hant')])[0]?.['news:news'];
  assert.equal(
    (chinese as Record<string, Record<string, string>>)['news:publication']?.['news:language'],
    'zh-tw',
  );
});

test('the index names its parts with their change', () => {
  const { sitemapindex } = read(
    sitemapIndex([
      { url: 'https://example.org/s.xml', changedAt: now },
      { url: 'https://example.org/t.xml' },
    ]),
  );
  assert.deepEqual(sitemapindex.sitemap, [
    { loc: 'https://example.org/s.xml', lastmod: '2026-07-15T12:00:00Z' },
    { loc: 'https://example.org/t.xml' },
  ]);
});

test('everybody may crawl, and a hidden newsroom offers no sitemap', () => {
  const sitemaps = ['https://example.org/sitemap.xml'];
  assert.equal(
    robots({ sitemaps, isHidden: false }),
    'User-agent: *\nDisallow:\n\nSitemap: https://example.org/sitemap.xml\n',
  );
  assert.equal(robots({ sitemaps, isHidden: true }), 'User-agent: *\nDisallow:\n\n');
});
