import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { itemOf, validate } from '../../e2e/fixtures/ninjs-item.ts';
import { feed, record } from '../../e2e/fixtures/record.ts';
import { strangersIn } from '../../e2e/fixtures/schema-org.ts';
import type { RecordingRecord } from '../newsroom/release/recordings/record-recordings.ts';
import { atom } from './feeds/atom.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { rss } from './feeds/rss.ts';
import { releaseGraph } from './json-ld/json-ld.ts';
import { sitemap } from './sitemaps/sitemap-xml.ts';

const home = 'https://example.org/presse/';
const film: RecordingRecord = {
  ...{ sort: 'film', name: 'kran.mp4', url: `${home}kran.mp4`, type: 'video/mp4', size: 4711 },
  ...{ title: 'Der Kran', duration: 83.4, width: 640, height: 360, poster: `${home}kran.jpg` },
  words: [{ name: 'kran.de.vtt', url: `${home}kran.de.vtt`, type: 'text/vtt', size: 12, role: 'captions' }],
};
const sound: RecordingRecord = {
  ...{ sort: 'sound', name: 'horn.mp3', url: `${home}horn.mp3`, type: 'audio/mpeg', size: 815 },
  ...{ title: 'Das Horn', duration: 5.2, words: [] },
};
const recordings = [film, sound];
const item = { ...record, recordings };
const addresses = recordings.map(({ url }) => url);

test('an agency gets films and sounds with length and size, and the item stays valid', () => {
  const item = itemOf({ recordings });
  assert.ok(validate(item), JSON.stringify(validate.errors));
  const found = (item['associations'] as unknown as Record<string, unknown>[]).filter(({ type }) =>
    ['video', 'audio'].includes(String(type)),
  );
  const [first, second] = found.map(({ renditions }) => renditions as Record<string, unknown>[]);
  assert.deepEqual(
    [first?.[0]?.['duration'], first?.[0]?.['width'], first?.[1]?.['name'], second?.[0]?.['duration']],
    [83.4, 640, 'captions', 5.2],
  );
});

test('search engines get them as schema.org knows them', () => {
  const facts = { breadcrumb: [], licensePage: home, correctionsPolicy: home, logo: undefined };
  const graph = JSON.parse(releaseGraph(item, facts as never)) as { '@graph': Record<string, unknown>[] };
  assert.deepEqual(strangersIn(graph), []);
  const article = graph['@graph'].find((node) => node['@type'] === 'NewsArticle');
  const video = article?.['video'] as Record<string, unknown>;
  const audio = article?.['audio'] as Record<string, unknown>;
  assert.deepEqual(
    [video['contentUrl'], video['thumbnailUrl'], video['duration'], audio['contentUrl'], audio['duration']],
    [film.url, film.poster, 'PT83S', sound.url, 'PT5S'],
  );
});

test('every format of feeds has them', () => {
  const items = [item];
  const links = parseAtomFeed(atom({ ...feed, items })).entries?.[0]?.links ?? [];
  const enclosed = links.filter(({ rel }) => rel === 'enclosure').map(({ href }) => href);
  assert.deepEqual(
    enclosed.filter((href) => addresses.includes(href ?? '')),
    addresses,
  );
  const read = JSON.parse(jsonFeed({ ...feed, items })) as {
    items: { attachments: { url: string; duration_in_seconds?: number }[] }[];
  };
  const attached = read.items[0]?.attachments.filter(({ url }) => addresses.includes(url));
  assert.deepEqual(
    attached?.map((one) => one.duration_in_seconds),
    [83.4, 5.2],
  );
  const media = parseRssFeed(rss({ ...feed, items })).items?.[0]?.media?.contents ?? [];
  assert.deepEqual(
    media
      .filter(({ medium }) => medium !== 'image')
      .map(({ url, medium, duration }) => [url, medium, duration]),
    [
      [film.url, 'video', 83],
      [sound.url, 'audio', 5],
    ],
  );
});

test('a release without a picture has its film as the enclosure of RSS', () => {
  const [first] = parseRssFeed(rss({ ...feed, items: [{ ...item, pictures: [] }] })).items ?? [];
  assert.equal(first?.enclosures?.[0]?.url, film.url);
  assert.deepEqual(
    first?.media?.contents?.map(({ url }) => url),
    [sound.url],
  );
});

test('the sitemap names a film with its still, and its schema only where there is one', () => {
  const page = { url: home, alternates: [], images: [] };
  const shown = {
    title: film.title,
    summary: 'Er & sie',
    poster: `${home}kran.jpg`,
    url: film.url,
    duration: 83.4,
  };
  const xml = sitemap([{ ...page, films: [shown] }]);
  assert.match(xml, /<video:thumbnail_loc>[^<]*kran\.jpg<\/video:thumbnail_loc><video:title>Der Kran</);
  assert.match(xml, /<video:duration>83<\/video:duration>/);
  assert.doesNotMatch(sitemap([page]), /video/);
});
