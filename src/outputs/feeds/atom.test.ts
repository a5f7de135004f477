import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { atom } from './atom.ts';
import { archived, feed, record } from '../../../e2e/fixtures/record.ts';

test('a feed has an id, a title, a date, an author and its own address', () => {
  const xml = atom(feed);
  assert.equal(XMLValidator.validate(xml), true);
  const read = parseAtomFeed(xml);
  assert.equal(read.id, feed.id);
  assert.equal(read.title?.value, feed.title);
  assert.equal(read.updated, '2019-09-12T08:00:00.000Z');
  assert.equal(read.authors?.[0]?.name, feed.publisher.name);
  assert.equal(read.links?.find(({ rel }) => rel === 'self')?.href, feed.self.atom);
  assert.match(
    xml,
    /^<\?xml version="1.0" encoding="UTF-8"\?><\?xml-stylesheet [^>]+\?><feed [^>]*xml:lang="de">/,
  );
});

test('an entry has the id that RSS has, both dates, its page, its text, its topics and its terms', () => {
  const [entry] = parseAtomFeed(atom(feed)).entries ?? [];
  assert.equal(entry?.id, record.guid);
  assert.equal(entry?.title?.value, record.title);
  assert.equal(entry?.published, '2019-09-11T14:27:25.000Z');
  assert.equal(entry?.updated, '2019-09-12T08:00:00.000Z');
  assert.equal(entry?.summary?.value, record.summary);
  assert.equal(entry?.content?.value, record.html);
  assert.equal(entry?.rights?.value, record.terms);
  assert.deepEqual(
    entry?.categories?.map(({ term, scheme, label }) => [term, scheme, label]),
    [
      ['haefen', 'https://example.org/presse/topics/', 'Häfen & Küsten'],
      ['energie', 'https://example.org/presse/topics/', 'Energie'],
    ],
  );
  const page = entry?.links?.find(({ rel }) => rel === 'alternate');
  assert.deepEqual([page?.href, page?.hreflang], [record.url, 'de']);
  const files = entry?.links?.filter(({ rel }) => rel === 'enclosure') ?? [];
  assert.deepEqual(
    files.map(({ href, type, length }) => [href, type, Number(length)]),
    [
      [record.pictures[0]?.url, 'image/jpeg', 12345],
      [record.attachments[0]?.url, 'application/pdf', 4321],
    ],
  );
});

test('an id that is no URI becomes a tag, in a tombstone too; a URI stays as it is', () => {
  const id = (guid: string) =>
    parseAtomFeed(atom({ ...feed, items: [{ ...record, guid }] })).entries?.[0]?.id;
  assert.equal(id(record.guid), record.guid);
  for (const uri of ['https://example.org/?p=7', 'https://example.org/größe']) assert.equal(id(uri), uri);
  const tag = 'tag:example.org,2019:guids/4711%20at%20https%3A%2F%2Fexample.org';
  assert.equal(id('4711 at https://example.org'), tag);
  const killed = { ...record, guid: '4711 at https://example.org', state: 'withdrawn' as const };
  assert.ok(atom({ ...feed, items: [killed] }).includes(`<at:deleted-entry ref="${tag}"`));
});

test('an archive is marked as one and leads to its neighbours and to its feed', () => {
  const xml = atom(archived);
  const links = parseAtomFeed(xml).links ?? [];
  const href = (rel: string) => links.find((link) => link.rel === rel)?.href;
  assert.equal(href('self'), archived.self.atom);
  assert.equal(href('current'), feed.self.atom);
  assert.equal(href('prev-archive'), archived.previous?.atom);
  assert.equal(href('next-archive'), archived.next?.atom);
  assert.ok(xml.includes('<fh:archive/>'));
  assert.ok(!atom(feed).includes('fh:archive'));
});

test('an empty feed has the date since which it is empty, and characters that XML forbids are left out', () => {
  const xml = atom({ ...feed, title: 'a\u0000b\ud800c', items: [] });
  assert.equal(XMLValidator.validate(xml), true);
  assert.ok(xml.includes('<updated>2018-03-01T09:00:00.000Z</updated>'));
  assert.ok(xml.includes('<title>abc</title>'));
});

test('a withdrawn release has a tombstone with its reason, the notices of it have none', () => {
  const killed = { ...record, state: 'withdrawn' as const, summary: 'Die Zahl war falsch.' };
  const notice = { ...killed, guid: `${record.guid}#withdrawn-2019-09-12T08:00:00.000Z` };
  const earlier = { ...killed, guid: `${record.guid}#correction-2019-09-11T18:00:00.000Z` };
  const xml = atom({ ...feed, items: [notice, earlier, killed] });
  assert.equal(XMLValidator.validate(xml), true);
  assert.deepEqual(xml.match(/<at:deleted-entry.*?<\/at:deleted-entry>/g), [
    `<at:deleted-entry ref="${record.guid}" when="2019-09-12T08:00:00.000Z"><at:comment>Die Zahl war falsch.</at:comment></at:deleted-entry>`,
  ]);
  assert.ok(!atom(feed).includes('tombstones'));
});

test('a hub is named, and none where there is none', () => {
  const { links = [] } = parseAtomFeed(atom({ ...feed, hub: 'https://hub.example.org/' }));
  assert.equal(links.find(({ rel }) => rel === 'hub')?.href, 'https://hub.example.org/');
  assert.doesNotMatch(atom(feed), /rel="hub"/);
});
