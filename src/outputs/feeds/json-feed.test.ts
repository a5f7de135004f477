import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { parseJsonFeed } from 'feedsmith';
import { wordsIn } from '../../i18n/words.ts';
import { archived, feed, record } from '../../../e2e/fixtures/record.ts';
import { jsonFeed } from './json-feed.ts';

const written = (changed = feed) => JSON.parse(jsonFeed(changed)) as Record<string, unknown>;
const items = (changed = feed) => written(changed)['items'] as Record<string, unknown>[];

test('the version comes first, and the addresses are there', () => {
  assert.match(jsonFeed(feed), /^\{\s*"version": "https:\/\/jsonfeed\.org\/version\/1\.1"/);
  const { title, home_page_url: home, feed_url: self, next_url: next } = written();
  assert.deepEqual([title, home, self, next], [feed.title, feed.home, feed.self.json, feed.previous?.json]);
  assert.equal(written({ ...archived, previous: undefined })['next_url'], undefined);
});

test('an independent parser reads the item', () => {
  const [item] = parseJsonFeed(jsonFeed(feed)).items ?? [];
  assert.equal(item?.id, record.guid);
  assert.equal(item?.url, record.url);
  assert.equal(item?.content_html, record.html);
  assert.equal(item?.content_text, record.text);
  assert.equal(item?.date_published, '2019-09-11T14:27:25.000Z');
  assert.deepEqual(item?.tags, ['Häfen & Küsten', 'Energie']);
  assert.equal(item?.language, 'de');
});

test('attachments have a type and a title of their own', () => {
  const [picture] = record.pictures;
  assert.ok(picture);
  const twice = {
    ...feed,
    items: [{ ...record, pictures: [picture, { ...picture, url: `${picture.url}2` }] }],
  };
  const attachments = items(twice)[0]?.['attachments'] as { title: string; mime_type: string; url: string }[];
  assert.deepEqual(
    attachments.map(({ title }) => title),
    ['Die Delegation am Kai', 'Die Delegation am Kai (2)', 'Zahlen und Fakten'],
  );
  assert.ok(
    attachments.every(({ mime_type: type, url }) => type.includes('/') && url.startsWith('https://')),
  );
});

test('a title that another attachment got for its double is not given twice', () => {
  const [file] = record.attachments;
  assert.ok(file);
  const attachments = ['A', 'A', 'A (2)'].map((title, index) => ({
    ...file,
    title,
    url: `${file.url}${index}`,
  }));
  const told = items({ ...feed, items: [{ ...record, pictures: [], attachments }] })[0]?.['attachments'];
  assert.deepEqual(
    (told as { title: string }[]).map(({ title }) => title),
    ['A', 'A (2)', 'A (2) (2)'],
  );
});

test('the extension explains itself and proves the text', () => {
  const own = items()[0]?.['_newsroom'] as Record<string, unknown>;
  assert.equal(own['about'], feed.extension);
  for (const language of ['de', 'en', 'ko'])
    assert.deepEqual(Object.keys(own), Object.keys(wordsIn(language).feedExtension.keys), language);
  assert.equal(own['version'], 2);
  assert.equal(own['embargo'], null);
  assert.equal(own['sha256'], createHash('sha256').update(record.text).digest('hex'));
});

test('a contact of former times is not among those to call', () => {
  const [contact] = record.contacts;
  assert.ok(contact);
  const historical = { ...feed, items: [{ ...record, contacts: [{ ...contact, isHistorical: true }] }] };
  const [item] = items(historical);
  assert.ok(item);
  assert.deepEqual((item['_newsroom'] as Record<string, unknown>)['contacts'], []);
});

test('a hub is named, and none where there is none', () => {
  const hubs = (hub?: string) => (JSON.parse(jsonFeed({ ...feed, hub })) as { hubs?: unknown }).hubs;
  assert.deepEqual(hubs('https://hub.example.org/'), [{ type: 'WebSub', url: 'https://hub.example.org/' }]);
  assert.equal(hubs(), undefined);
});
