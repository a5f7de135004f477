import assert from 'node:assert/strict';
import { test } from 'node:test';
import { days, empty, newsroomAt, settings, sourceAt, texts } from '../../e2e/fixtures/newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { archivesOf, feedArchive, feedOf } from './feeds/feed.ts';
import { archivedFeedPaths, feedAt } from './feeds/feed-paths.ts';
import type { OpenNewsroom } from './store/newsroom.ts';

const noon = '2026-07-15T12:00:00Z';
const of = (count: number) => ({
  ...settings({ feedItems: '3', hub: 'https://hub.example.org/' }),
  ...empty,
  ...days('2026-03', count),
});
const [seven, six] = [of(7), of(6)];
const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug.slice(-2));
const main = (newsroom: OpenNewsroom) => sourceAt(newsroom, '/');

test('archives are numbered from the oldest, and none of them ever changes with a new release', async () => {
  const archives = async (now: string) => {
    const newsroom = await newsroomAt(now, seven);
    const source = main(newsroom);
    return Array.from({ length: archivesOf(newsroom, source) }, (_, index) =>
      slugs(feedArchive(newsroom, { source, number: index + 1 }).items),
    );
  };
  assert.deepEqual(await archives('2026-03-02T12:00:00Z'), []);
  assert.deepEqual(await archives('2026-03-03T12:00:00Z'), [['03', '02', '01']]);
  assert.deepEqual(await archives('2026-03-05T12:00:00Z'), [['03', '02', '01']]);
  assert.deepEqual(await archives(noon), [
    ['03', '02', '01'],
    ['06', '05', '04'],
  ]);
});

test('a feed leads back to its newest archive, and the archives to each other and to the feed', async () => {
  const newsroom = await newsroomAt(noon, seven);
  const source = main(newsroom);
  const at = (path: string) => `https://example.org${path}rss.xml`;
  const [feed, one, two] = [
    feedOf(newsroom, source),
    feedArchive(newsroom, { source, number: 1 }),
    feedArchive(newsroom, { source, number: 2 }),
  ];
  assert.deepEqual(
    [feed.previous?.rss, feed.next, feed.current, feed.hub],
    [at('/feeds/archive/2/'), undefined, undefined, 'https://hub.example.org/'],
  );
  assert.deepEqual(
    [two.self.rss, two.previous?.rss, two.next, two.current?.rss],
    [at('/feeds/archive/2/'), at('/feeds/archive/1/'), undefined, at('/')],
  );
  assert.deepEqual(
    [one.previous, one.next?.rss, one.current?.rss],
    [undefined, at('/feeds/archive/2/'), at('/')],
  );
  assert.deepEqual(
    [one.title, one.id, one.hub],
    [wordsIn('de').feeds.archive('Presse', 1), feed.id, undefined],
  );
});

test('an archive leads on to the next as soon as that is full', async () => {
  const next = async (now: string) => {
    const newsroom = await newsroomAt(now, six);
    return feedArchive(newsroom, { source: main(newsroom), number: 1 }).next?.rss;
  };
  assert.equal(await next('2026-03-06T11:59:59.999Z'), undefined);
  assert.equal(await next('2026-03-06T12:00:00Z'), 'https://example.org/feeds/archive/2/rss.xml');
});

test('only the main feed of a language has archives', async () => {
  const newsroom = await newsroomAt(noon, seven);
  assert.deepEqual(
    ['/', '/en/', '/feeds/all/', '/topics/hafen/', '/organisations/hafenverbund/', '/corrections/'].map(
      (folder) => archivesOf(newsroom, sourceAt(newsroom, folder)),
    ),
    [2, 0, 0, 0, 0, 0],
  );
  assert.equal(feedOf(newsroom, sourceAt(newsroom, '/topics/hafen/')).previous, undefined);
  assert.deepEqual(
    archivedFeedPaths(newsroom).map(({ params, props }) => [params.feed, props.number, props.format]),
    ['1', '2'].flatMap((number) => [
      [`feeds/archive/${number}/rss.xml`, Number(number), 'rss'],
      [`feeds/archive/${number}/atom.xml`, Number(number), 'atom'],
      [`feeds/archive/${number}/feed.json`, Number(number), 'json'],
    ]),
  );
});

const corrections = Array.from(
  { length: 4 },
  (_, index) => `{ at: 2026-04-0${index + 1}T10:00:00Z, kind: update, note: Hier steht nun mehr. }`,
).join(', ');

test('what no archive holds stays in the feed, however many notices are newer', async () => {
  const noted = { ...seven, ...texts('2026-03-08-tag-08', { de: { corrections: `[${corrections}]` } }) };
  const newsroom = await newsroomAt(noon, noted);
  const { items } = feedOf(newsroom, main(newsroom));
  assert.deepEqual(
    items.map(({ slug, guid }) => [slug.slice(-2), guid.split('#')[1]?.slice(0, 17)]),
    [
      ['08', 'update-2026-04-04'],
      ['08', 'update-2026-04-03'],
      ['08', 'update-2026-04-02'],
      ['08', undefined],
      ['07', undefined],
    ],
  );
});

test('a feed whose releases all stand in archives has as many items as the settings say, notices among them', async () => {
  const noted = {
    ...six,
    ...texts('2026-03-06-tag-06', { de: { corrections: `[${corrections.split(', {')[0]}]` } }),
  };
  const newsroom = await newsroomAt(noon, noted);
  const { items, previous } = feedOf(newsroom, main(newsroom));
  assert.deepEqual(slugs(items), ['06', '06', '05']);
  assert.equal(previous?.json, 'https://example.org/feeds/archive/2/feed.json');
});

test('a feed is cut where it would weigh too much, but never what no archive holds', async () => {
  const heavy = 'Ein langer Satz über die Schiffe im Hafen. '.repeat(1500);
  const changes = { ...settings({ feedItems: '6' }), ...empty, ...days('2026-03', 5, {}, heavy) };
  const newsroom = await newsroomAt(noon, changes);
  assert.equal(feedOf(newsroom, sourceAt(newsroom, '/')).items.length, 5);
  assert.equal(feedOf(newsroom, sourceAt(newsroom, '/topics/hafen/')).items.length, 3);
});

test('a feed holds as many of the newest releases as the settings say', async () => {
  const newsroom = await newsroomAt(noon, { ...settings({ feedItems: '3' }), ...days('2026-03', 5) });
  const titles = (folder: string) =>
    feedOf(newsroom, sourceAt(newsroom, folder)).items.map(({ slug }) => slug);
  assert.deepEqual(titles('/topics/hafen/'), ['tag-05', 'tag-04', 'tag-03']);
  assert.deepEqual(titles('/feeds/all/'), ['tag-05', 'tag-04', 'tag-03']);
});

test('the feed of a route is the current one, or the archive with its number', async () => {
  const newsroom = await newsroomAt(noon, settings({ feedItems: '1' }));
  const source = sourceAt(newsroom, '/');
  assert.equal(feedAt(newsroom, { source, format: 'rss' }).title, 'Presse');
  assert.equal(
    feedAt(newsroom, { source, format: 'rss', number: 1 }).title,
    wordsIn('de').feeds.archive('Presse', 1),
  );
});
