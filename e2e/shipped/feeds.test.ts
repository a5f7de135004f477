import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import Parser from 'rss-parser';
import { sites } from '../sites.ts';
import { elements, pages, shippedFiles } from './files.ts';

const files = shippedFiles(sites.fictional.out);
const feeds = { de: 'rss.xml', en: 'en/rss.xml', ko: 'ko/rss.xml' };
const reader = new Parser({ customFields: { item: ['dc:creator', 'content:encoded'] } });

for (const [language, path] of Object.entries(feeds)) {
  const xml = files.get(path)?.toString('utf8') ?? '';
  const items = (await reader.parseString(xml)).items;

  test(`${path} is well-formed and in ${language}`, () => {
    assert.equal(XMLValidator.validate(xml), true);
    assert.match(xml, new RegExp(`<language>${language}</language>`));
    assert.match(xml, /^<\?xml version="1.0" encoding="UTF-8"\?>/);
    assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  test(`${path} holds thirty items, newest first, none of the future, within 512 KB`, () => {
    assert.equal(items.length, 30);
    const times = items.map(({ isoDate }) => Date.parse(isoDate ?? ''));
    assert.deepEqual(
      times,
      [...times].sort((a, b) => b - a),
    );
    assert.ok(times.every((time) => time <= Date.parse('2026-07-15T12:00:00Z')));
    assert.ok(Buffer.byteLength(xml) <= 512 * 1024);
  });

  test(`${path} names itself, and every item has a guid that is no address`, () => {
    const self = `https://lichterhaven.example.org/${path}`;
    assert.ok(xml.includes(`<atom:link rel="self" type="application/rss+xml" href="${self}"/>`));
    const guids = [...xml.matchAll(/<guid isPermaLink="([^"]*)">([^<]*)<\/guid>/g)];
    assert.equal(guids.length, items.length);
    assert.ok(guids.every(([, isPermaLink]) => isPermaLink === 'false'));
    assert.equal(new Set(guids.map(([, , guid]) => guid)).size, items.length);
  });

  test(`${path} writes every date in GMT, with the year in four digits`, () => {
    const dates = [...xml.matchAll(/<(?:pubDate|lastBuildDate)>([^<]*)</g)].map(([, date]) => date ?? '');
    assert.ok(dates.length > items.length);
    for (const date of dates) assert.match(date, /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
  });

  test(`${path} has the full text of each item, with absolute addresses and nothing of our components`, () => {
    for (const item of items) {
      const html = String(item['content:encoded']);
      const tree = fromHtml(html, { fragment: true });
      const all = elements(tree, () => true);
      assert.ok(html.length > 400, item.title);
      for (const { tagName, properties } of all) {
        assert.doesNotMatch(tagName, /^(?:script|style|iframe|button)$/);
        for (const name of Object.keys(properties))
          assert.doesNotMatch(name, /^(?:on|style|className|data|id$)/, item.title);
        for (const name of ['href', 'src']) {
          if (properties[name] !== undefined)
            assert.match(String(properties[name]), /^(?:https?:|mailto:|tel:)/, item.title);
        }
      }
    }
  });

  test(`the enclosures of ${path} are files of that length`, () => {
    const enclosures = items.flatMap(({ enclosure }) => (enclosure ? [enclosure] : []));
    assert.ok(enclosures.length > 0);
    for (const { url, length, type } of enclosures) {
      const file = files.get(new URL(url).pathname.slice(1));
      assert.equal(Number(length), file?.length, url);
      assert.match(String(type), /^image\//);
    }
  });
}

test('every page points to the feed of its language', () => {
  for (const [page, tree] of pages(sites.presse.out)) {
    const links = elements(tree, ({ properties }) => properties['type'] === 'application/rss+xml');
    const [language = ''] = /^(?:en|ko)(?=\/)/.exec(page) ?? [''];
    assert.deepEqual(
      links.map(({ properties }) => properties['href']),
      [`/presse/${language && `${language}/`}rss.xml`],
      page,
    );
  }
});

test('the first feed carries the visit as it was published', async () => {
  const xml = shippedFiles(sites.real.out).get('rss.xml')?.toString('utf8') ?? '';
  const [item] = (await reader.parseString(xml)).items;
  assert.equal(item?.guid, 'tag:newsroom.example,2019:2019-09-11-busan-delegation/de');
  assert.equal(item.pubDate, 'Wed, 11 Sep 2019 14:27:25 GMT');
  assert.equal(item.enclosure?.url, 'https://newsroom.example/2019/09/busan-delegation/busan-dresden.jpg');
  assert.ok(String(item['content:encoded']).includes('Nicht herausgegeben von Silicon Saxony'));
});
