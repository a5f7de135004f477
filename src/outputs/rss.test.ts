import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import Parser from 'rss-parser';
import type { Feed, FeedItem } from '../queries/feed.ts';
import { newestChange } from './newest-change.ts';
import { rss } from './rss.ts';

const item: FeedItem = {
  guid: 'tag:example.org,2019:2019-09-11-busan/de',
  title: 'Busan & „Dresden“ <neu>',
  summary: 'Eine "Zusammenfassung" mit 5 < 7.',
  html: '<p>Text &#x26; ]]> mehr</p>',
  url: 'https://example.org/presse/2019/09/busan/',
  publishedAt: new Date('2019-09-11T14:27:25Z'),
  changedAt: new Date('2019-09-12T08:00:00Z'),
  issuer: 'Hafenverbund',
  topics: ['Häfen & Küsten', 'Energie'],
  enclosure: { url: 'https://example.org/a.jpg', length: 12345, type: 'image/jpeg' },
};
const feed: Feed = {
  title: 'Presse & mehr',
  description: 'Nachrichten.',
  language: 'de',
  self: 'https://example.org/presse/rss.xml',
  home: 'https://example.org/presse/',
  items: [item],
};
const parser = new Parser<object, { issuer?: string; full?: string }>({
  customFields: {
    item: [
      ['dc:creator', 'issuer'],
      ['content:encoded', 'full'],
    ],
  },
});
async function read(changes: Partial<FeedItem> = {}) {
  const xml = await rss({ ...feed, items: [{ ...item, ...changes }] });
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
  assert.equal(first.issuer, item.issuer);
  assert.deepEqual(first.categories, item.topics);
  assert.equal(first.isoDate, '2019-09-11T14:27:25.000Z');
  assert.equal(first.enclosure?.url, item.enclosure?.url);
  assert.equal(String(first.enclosure?.length), '12345');
});

test('a kept guid arrives to the letter, also with the signs of a query', async () => {
  for (const guid of ['https://example.org/?post=1&p=123', 'https://example.org/?a=<b>', '12345', "it's"]) {
    assert.equal((await read({ guid })).first.guid, guid);
  }
});

test('the name of a firm arrives to the letter', async () => {
  for (const issuer of ['Müller & Söhne KG', '„Hafen“ <Ost>']) {
    assert.equal((await read({ issuer })).first.issuer, issuer);
  }
});

test('no id is taken for an address', async () => {
  const { xml } = await read();
  assert.ok(xml.includes(`<guid isPermaLink="false">${item.guid}</guid>`));
  assert.equal(xml.split('<guid').length, 2);
});

test('characters that XML forbids are left out everywhere', async () => {
  const bad = 'a\u0000\u0008\u000b\u001f\ufffe\uffffb';
  const xml = await rss({
    ...feed,
    title: bad,
    description: bad,
    items: [{ ...item, title: bad, summary: bad, html: bad, issuer: bad, topics: [bad], guid: bad }],
  });
  assert.equal(XMLValidator.validate(xml), true);
  assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
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

test('a feed names itself, its language and its page, and may be empty', async () => {
  const xml = await rss({ ...feed, items: [] });
  assert.equal(XMLValidator.validate(xml), true);
  assert.ok(xml.includes(`<atom:link rel="self" type="application/rss+xml" href="${feed.self}"/>`));
  assert.ok(xml.includes('<language>de</language>') && xml.includes(`<link>${feed.home}</link>`));
  assert.doesNotMatch(xml, /lastBuildDate/);
});

test('the same content gives the same bytes', async () => {
  assert.equal(await rss(feed), await rss(structuredClone(feed)));
});
