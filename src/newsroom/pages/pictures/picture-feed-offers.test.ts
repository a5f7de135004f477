import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, settings, texts } from '../../../../e2e/fixtures/newsroom.ts';
import { picture } from '../../../../e2e/small-newsroom.ts';
import { feedsPage, subscriptionList } from '../feeds-page.ts';

const noon = '2026-07-15T12:00:00Z';
const languages = settings({ languages: '[de, en]' });
const newsroom = await newsroomAt(noon, {
  ...languages,
  ...texts('2026-02-01-kai', {
    de: { image: '{ src: ./kai.jpg, alt: Der Kai im Winter bei Schnee, credit: "Foto: Ada" }' },
  }),
  'releases/2026-02-01-kai/kai.jpg': await picture(1200, 600),
});
const isOfPictures = (address: string) => address.includes('/pictures/');

test('the list of all feeds and the list to import offer the pictures where there are any', async () => {
  const offered = (at: typeof newsroom) => [
    feedsPage(at, { language: 'en' }).groups[0]?.feeds.find(({ rss }) => isOfPictures(rss)),
    subscriptionList(at, 'en').feeds.filter(({ xmlUrl }) => isOfPictures(xmlUrl)),
  ];
  const page = 'https://example.org/en/pictures/';
  const rss = `${page}rss.xml`;
  assert.deepEqual(offered(newsroom), [
    { subject: 'Pictures', language: 'en', rss, page },
    [{ title: 'Pictures', xmlUrl: rss, htmlUrl: page, language: 'en' }],
  ]);
  assert.deepEqual(offered(await newsroomAt(noon, languages)), [undefined, []]);
  const all = subscriptionList(newsroom, undefined).feeds.filter(({ xmlUrl }) => isOfPictures(xmlUrl));
  assert.equal(all.length, 2);
});
