import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import type { FeedItem } from '../../newsroom/feeds/feed-item.ts';
import { archived, feed, record as item } from '../../../e2e/fixtures/record.ts';
import { newestChange } from './newest-change.ts';
import { rss } from './rss.ts';

const parser = new Parser<object, { issuer?: string; full?: string }>({
  customFields: {
    item: [
      ['dc:creator', 'issuer'],
      ['content:encoded', 'full'],
    ],
  },
});
async function read(changes: Partial<FeedItem> = {}) {
  const xml = rss({ ...feed, items: [{ ...item, ...changes }] });
  assert.equal(XMLValidator.validate(xml), true);
  const [first] = (await parser.parseString(xml)).items;
  assert.ok(first);
  return { xml, first };
}

test('a reader reads what was put in', async () => {
  const { first } = await read();
  assert.equal(first.title, item.title);
  assert.equal(first.link, item.url);
  assert.equal(first.guid, item.guid);
  assert.equal(first.full, item.html);
  assert.equal(first.issuer, item.issuer.legalName);
  assert.equal(first.isoDate, '2019-09-11T14:27:25.000Z');
  assert.equal(first.enclosure?.url, item.pictures[0]?.url);
  assert.equal(String(first.enclosure?.length), '12345');
});

test('a kept guid arrives to the letter, also with the signs of a query', async () => {
  for (const guid of ['https://example.org/?post=1&p=123', 'https://example.org/?a=<b>', '12345', "it's"]) {
    assert.equal((await read({ guid })).first.guid, guid);
  }
});

test('the name of a firm arrives to the letter', async () => {
  for (const legalName of ['Müller & Söhne KG', '„Hafen“ <Ost>']) {
    assert.equal((await read({ issuer: { ...item.issuer, legalName } })).first.issuer, legalName);
  }
});

test('a summary says the same to readers that take it for HTML', async () => {
  for (const [summary, html] of [
    ['5 < 7 & <b>fett</b>', '5 &lt; 7 & &lt;b>fett&lt;/b>'],
    ['Das Zeichen &amp; in AT&T', 'Das Zeichen &amp;amp; in AT&T'],
  ] as const) {
    const { xml } = await read({ summary });
    assert.equal(parseRssFeed(xml).items?.[0]?.description, html);
  }
});

test('a topic names the list that it is from', async () => {
  const { xml } = await read();
  const [category] = parseRssFeed(xml).items?.[0]?.categories ?? [];
  assert.deepEqual(category, { name: 'Häfen & Küsten', domain: 'https://example.org/presse/topics/' });
});

test('no id is taken for an address', async () => {
  const { xml } = await read();
  assert.ok(xml.includes(`<guid isPermaLink="false">${item.guid}</guid>`));
  assert.equal(xml.split('<guid').length, 2);
});

test('characters that XML forbids are left out everywhere', () => {
  const bad = 'a\u0000\u0008\u000b\u001f\ufffe\uffffb';
  const xml = rss({
    ...feed,
    title: bad,
    description: bad,
    items: [
      { ...item, title: bad, summary: bad, html: bad, issuer: { ...item.issuer, legalName: bad }, guid: bad },
    ],
  });
  assert.equal(XMLValidator.validate(xml), true);
  assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  // The title of the feed twice (also for its picture), its description, and five texts of the item.
  assert.equal(xml.split('ab').length - 1, 8);
});

test('dates are GMT, and the date of the feed is that of its newest change', async () => {
  const { xml } = await read();
  assert.ok(xml.includes('<pubDate>Wed, 11 Sep 2019 14:27:25 GMT</pubDate>'));
  assert.ok(xml.includes('<lastBuildDate>Thu, 12 Sep 2019 08:00:00 GMT</lastBuildDate>'));
});

test('the newest change is found wherever it stands, and an empty feed has none', () => {
  const older = { ...item, changedAt: new Date(0) };
  assert.equal(newestChange({ items: [older, item, older] })?.getTime(), item.changedAt.getTime());
  assert.equal(newestChange({ items: [] }), undefined);
});

test('a feed names itself, its language and its page, and may be empty', () => {
  const xml = rss({ ...feed, items: [] });
  assert.equal(XMLValidator.validate(xml), true);
  assert.ok(xml.includes(`<atom:link rel="self" type="application/rss+xml" href="${feed.self.rss}"/>`));
  assert.ok(xml.includes('<language>de</language>') && xml.includes(`<link>${feed.home}</link>`));
  assert.doesNotMatch(xml, /lastBuildDate/);
});

test('the same content gives the same bytes', () => {
  assert.equal(rss(feed), rss(structuredClone(feed)));
});

test('further pictures are Media RSS with credit, description and terms; the first is the enclosure', async () => {
  const { xml } = await read();
  assert.equal(xml.split('<enclosure').length, 2);
  assert.equal(xml.split('<media:content').length, 2);
  assert.ok(
    xml.includes(
      '<media:content url="https://example.org/presse/2019/09/busan/b.png" type="image/png" medium="image" fileSize="999" width="800" height="600">',
    ),
  );
  assert.ok(xml.includes('<media:credit role="photographer">Bild: Hafenverbund</media:credit>'));
  assert.ok(
    xml.includes(
      '<media:copyright>Bild: Hafenverbund · Frei zur redaktionellen Verwendung</media:copyright>',
    ),
  );
  const termsUrl = 'https://example.org/presse/nutzung/';
  const stated = await read({ pictures: item.pictures.map((picture) => ({ ...picture, termsUrl })) });
  assert.ok(stated.xml.includes(`<media:copyright url="${termsUrl}">`));
});

test('a feed leads to its newest archive, and an archive to its neighbours and to its feed', () => {
  const links = (xml: string) =>
    [...xml.matchAll(/<atom:link rel="([^"]+)"[^>]* href="([^"]+)"/g)].map(([, rel, href]) => [rel, href]);
  assert.deepEqual(links(rss(feed)), [
    ['self', feed.self.rss],
    ['prev-archive', feed.previous?.rss],
  ]);
  const xml = rss(archived);
  assert.deepEqual(links(xml), [
    ['self', archived.self.rss],
    ['current', feed.self.rss],
    ['prev-archive', archived.previous?.rss],
    ['next-archive', archived.next?.rss],
  ]);
  assert.ok(xml.includes('<fh:archive/>'));
});

test('a feed names its style sheet with its type, after the declaration', () => {
  assert.match(
    rss(feed),
    /^<\?xml [^>]+\?><\?xml-stylesheet type="text\/css" href="\/presse\/feeds\/feed\.css"\?><rss /,
  );
});

test('a hub is named, and none where there is none', () => {
  const hub = '<atom:link rel="hub" href="https://hub.example.org/"/>';
  assert.ok(rss({ ...feed, hub: 'https://hub.example.org/' }).includes(hub));
  assert.doesNotMatch(rss(feed), /rel="hub"/);
});
