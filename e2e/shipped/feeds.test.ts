import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import Parser from 'rss-parser';
import { wordsIn } from '../../src/i18n/words.ts';
import { now, sites } from '../sites.ts';
import { elements, pages, shippedFiles } from './files.ts';

const origin = 'https://lichterhaven.example.org/';
const files = shippedFiles(sites.fictional.out);
const text = (path: string) => files.get(path)?.toString('utf8') ?? '';
const folders = [...files.keys()]
  // The feeds of pictures and people hold no releases, and are RSS alone.
  .filter((path) => /(?:^|\/)(?<!pictures\/|people\/)rss\.xml$/.test(path))
  .map((path) => path.replace(/rss\.xml$/, ''));
/** Corrections and withdrawals are items beside those of the releases. */
const isNotice = (id: unknown) => String(id).includes('#');
const isArchive = (folder: string) => folder.includes('feeds/archive/');
const reader = new Parser({ customFields: { item: ['dc:creator', 'content:encoded'] } });

/** What all formats say of an item. */
type Told = { id: unknown; title: unknown; url: unknown; published: number };

function told(folder: string) {
  const rss = parseRssFeed(text(`${folder}rss.xml`));
  const atom = parseAtomFeed(text(`${folder}atom.xml`));
  const json = parseJsonFeed(text(`${folder}feed.json`));
  const time = (date: unknown) => Date.parse(String(date));
  return {
    rss: (rss.items ?? []).map((item): Told => ({
      id: item.guid?.value,
      title: item.title,
      url: item.link,
      published: time(item.pubDate),
    })),
    atom: (atom.entries ?? []).map((entry): Told => ({
      id: entry.id,
      title: entry.title?.value,
      url: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
      published: time(entry.published),
    })),
    json: (json.items ?? []).map((item): Told => ({
      id: item.id,
      title: item.title,
      url: item.url,
      published: time(item.date_published),
    })),
  };
}

test('there is a feed for every language, topic and organisation, for all together and for each saved search', () => {
  for (const folder of [
    '',
    'en/',
    'ko/',
    'feeds/all/',
    'feeds/queries/wind-in-german/',
    'feeds/queries/cranes/',
  ])
    assert.ok(folders.includes(folder), folder);
  for (const page of pages(sites.fictional.out).keys()) {
    const [folder] =
      /^(?:(?:en|ko)\/)?(?:(?:topics|organisations)\/[^/]+|corrections)\/(?=index\.html$)/.exec(page) ?? [];
    if (folder !== undefined) assert.ok(folders.includes(folder), folder);
  }
});

for (const folder of folders) {
  test(`/${folder}: three formats hold the same items, newest first, none of the future`, async () => {
    const { rss, atom, json } = told(folder);
    assert.deepEqual(atom, rss);
    assert.deepEqual(json, rss);
    const other = (await reader.parseString(text(`${folder}rss.xml`))).items;
    assert.deepEqual(
      other.map(({ guid, title, link, isoDate }) => ({
        id: guid,
        title,
        url: link,
        published: Date.parse(isoDate ?? ''),
      })),
      rss,
    );
    const times = rss.map(({ published }) => published);
    assert.deepEqual(
      times,
      [...times].sort((a, b) => b - a),
    );
    assert.ok(times.every((time) => time <= Date.parse(now)));
    assert.equal(new Set(rss.map(({ id }) => id)).size, rss.length);
    assert.ok(rss.filter(({ id }) => !isNotice(id)).length <= 30);
  });

  test(`/${folder}: every format is well-formed, names its own address and is no longer than 512 KB`, () => {
    for (const name of ['rss.xml', 'atom.xml']) {
      const xml = text(folder + name);
      assert.equal(XMLValidator.validate(xml), true, name);
      assert.match(
        xml,
        /^<\?xml version="1.0" encoding="UTF-8"\?><\?xml-stylesheet type="text\/css" href="[^"]+\/feed\.css"\?>/,
      );
      assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|undefined|\[object/);
      const links = [...xml.matchAll(/<(?:atom:)?link rel="self" [^>]*href="([^"]+)"/g)];
      assert.deepEqual(
        links.map(([, href]) => href),
        [`${origin}${folder}${name}`],
      );
      const [, style = ''] = /href="([^"]+feed\.css)"/.exec(xml) ?? [];
      assert.ok(files.has(style.slice(1)), style);
    }
    const json = JSON.parse(text(`${folder}feed.json`)) as Record<string, unknown>;
    assert.equal(json['version'], 'https://jsonfeed.org/version/1.1');
    assert.equal(json['feed_url'], `${origin}${folder}feed.json`);
    assert.notEqual(json['next_url'], json['feed_url']);
    if (isArchive(folder)) return;
    for (const name of ['rss.xml', 'atom.xml', 'feed.json'])
      assert.ok(Buffer.byteLength(text(folder + name)) <= 512 * 1024, name);
  });
}

for (const language of ['de', 'en', 'ko']) {
  const folder = language === 'de' ? '' : `${language}/`;

  test(`whoever walks back from the feed of ${language} comes to every release in it`, () => {
    const walked = new Set<string>();
    let at: string | undefined = `${folder}atom.xml`;
    const seen = new Set<string>();
    while (at !== undefined) {
      assert.ok(!seen.has(at), `${at} is in a circle`);
      seen.add(at);
      const feed: ReturnType<typeof parseAtomFeed> = parseAtomFeed(text(at));
      // A notice repeats what the item of its release says in its place.
      for (const { id } of feed.entries ?? []) if (!String(id).includes('#')) walked.add(String(id));
      const previous: string | undefined = feed.links?.find(({ rel }) => rel === 'prev-archive')?.href;
      at = previous?.slice(origin.length);
    }
    const written = [...pages(sites.fictional.out)].filter(([page, tree]) => {
      const [article] = elements(tree, ({ tagName }) => tagName === 'article');
      const isRelease = new RegExp(`^${folder}\\d{4}/\\d\\d/[^/]+/index\\.html$`).test(page);
      return isRelease && article?.properties['lang'] === language;
    });
    assert.ok(written.length > 40);
    assert.equal(walked.size, written.length);
  });

  test(`an archive of ${language} leads forward and to its feed, and is full`, () => {
    const first = parseAtomFeed(text(`${folder}feeds/archive/1/atom.xml`));
    const href = (rel: string) => first.links?.find((link) => link.rel === rel)?.href;
    assert.equal(first.entries?.length, 30);
    assert.equal(href('current'), `${origin}${folder}atom.xml`);
    assert.equal(href('prev-archive'), undefined);
    const next = href('next-archive');
    assert.ok(next === undefined || files.has(next.slice(origin.length)), next);
  });

  test(`the feed of ${language} has the full text of each item, with absolute addresses and nothing of our components`, async () => {
    const { items } = await reader.parseString(text(`${folder}rss.xml`));
    assert.ok(items.length >= 30);
    for (const item of items) {
      const html = String(item['content:encoded']);
      const isKilled = item.title?.startsWith(`${wordsIn(language).withdrawn.title}: `);
      if (!isNotice(item.guid) && !isKilled) assert.ok(html.length > 400, item.title);
      for (const { tagName, properties } of elements(fromHtml(html, { fragment: true }), () => true)) {
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

  test(`the pictures and files that the feed of ${language} names are there, of that length`, () => {
    const { items = [] } = parseJsonFeed(text(`${folder}feed.json`));
    const attachments = items.flatMap((item) => item.attachments ?? []);
    assert.ok(attachments.length > 3);
    for (const { url, size_in_bytes: size } of attachments)
      assert.equal(size, files.get(decodeURI(new URL(url ?? '').pathname.slice(1)))?.length, url);
    const media = [...text(`${folder}rss.xml`).matchAll(/<(?:enclosure|media:content) url="([^"]+)"/g)];
    assert.ok(media.length > 1);
    for (const [, url = ''] of media) assert.ok(files.has(decodeURI(new URL(url).pathname.slice(1))), url);
  });

  test(`the dates of the feed of ${language} are GMT with the year in four digits`, () => {
    const dates = [...text(`${folder}rss.xml`).matchAll(/<(?:pubDate|lastBuildDate)>([^<]*)</g)];
    assert.ok(dates.length > 30);
    for (const [, date = ''] of dates) assert.match(date, /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
  });
}

test('the first feed carries the visit as it was published', async () => {
  const xml = shippedFiles(sites.real.out).get('rss.xml')?.toString('utf8') ?? '';
  const [item] = (await reader.parseString(xml)).items;
  assert.equal(item?.guid, 'tag:newsroom.example,2019:2019-09-11-busan-delegation/de');
  assert.equal(item.pubDate, 'Wed, 11 Sep 2019 14:27:25 GMT');
  assert.equal(item.enclosure?.url, 'https://newsroom.example/2019/09/busan-delegation/busan-dresden.jpg');
  assert.ok(String(item['content:encoded']).includes('Nicht herausgegeben von Silicon Saxony'));
});
