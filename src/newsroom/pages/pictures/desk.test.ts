import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, settings, texts } from '../../../../e2e/fixtures/newsroom.ts';
import { hafenverbund, picture, smallNewsroom } from '../../../../e2e/small-newsroom.ts';
import { outputsOf } from '../../../rules/addresses/outputs.ts';
import { readManuscript } from '../../../manuscript/read-manuscript.ts';
import { pictureRss } from '../../../outputs/feeds/picture-rss.ts';
import { pictureFeed } from './picture-feed.ts';
import { picturePage, picturePaths } from './picture-page.ts';
import { picturesPage, picturesPaths } from './pictures-page.ts';
import { llmsIndex } from '../machines/llms.ts';
import { sitePages } from '../machines/sitemap-pages.ts';

const noon = '2026-07-15T12:00:00Z';
const [quay, crane, dock, plan] = [
  await picture(1200, 600),
  await picture(1201, 600),
  await picture(1202, 600),
  await picture(1203, 600),
];
const image = (src: string, caption: string) =>
  `{ src: ./${src}, alt: Das ist auf dem Bild zu sehen, caption: ${caption}, credit: "Foto: Ada" }`;
const beside = (folder: string, name: string, bytes: Buffer) => ({ [`releases/${folder}/${name}`]: bytes });
const tree = {
  ...settings({ languages: '[de, en]' }),
  'topics/ostsee.yaml': 'name: { de: Ostsee, en: Baltic }\n',
  'organisations/hafenverbund.yaml': `${hafenverbund}logos: [{ file: ./zeichen.jpg, title: { de: Das Zeichen } }]\n`,
  'organisations/zeichen.jpg': await picture(64, 32),
  ...texts('2025-02-01-kai', { de: { image: image('kai.jpg', 'Der Kai im Winter'), topics: '[ostsee]' } }),
  ...beside('2025-02-01-kai', 'kai.jpg', quay),
  // The same file under another name, with other words.
  ...texts(
    '2026-03-01-wieder',
    {
      de: { image: image('noch-einmal.jpg', 'Derselbe Kai im Sommer') },
      en: { image: image('noch-einmal.jpg', 'The same quay in summer') },
    },
    'Ein Satz.\n\n<Figure src="./kran.jpg" alt="Ein Kran am Kai" credit="Foto: Bo" licence="cc0" />',
  ),
  ...beside('2026-03-01-wieder', 'noch-einmal.jpg', quay),
  ...beside('2026-03-01-wieder', 'kran.jpg', crane),
  ...texts('2026-04-01-weg', {
    de: {
      image: image('dock.jpg', 'Das Dock'),
      withdrawn: '{ at: 2026-06-01T10:00:00Z, reason: Die Zahlen waren erfunden. }',
    },
  }),
  ...beside('2026-04-01-weg', 'dock.jpg', dock),
  ...texts('2026-08-01-bald', { de: { image: image('plan.jpg', 'Der Plan') } }),
  ...beside('2026-08-01-bald', 'plan.jpg', plan),
};
const newsroom = await newsroomAt(noon, tree);
const all = (reader: string, at = newsroom) =>
  picturesPage(at, { language: reader, view: { kind: 'all' }, page: 1 });

test('every public picture stands once, the newest first, in the words of its newest release', () => {
  assert.deepEqual(
    all('de').pictures.map(({ caption, alt, credit, licence, releases }) => [
      caption ?? alt,
      credit,
      licence,
      releases.map(({ day }) => day),
    ]),
    [
      ['Derselbe Kai im Sommer', 'Foto: Ada', 'editorial', ['1. März 2026', '1. Februar 2025']],
      ['Ein Kran am Kai', 'Foto: Bo', 'cc0', ['1. März 2026']],
    ],
  );
  assert.equal(all('en').pictures[0]?.caption, 'The same quay in summer');
});

test('a withdrawn release shows no picture, and one that is to come none before its lift', async () => {
  const told = async (now: string) =>
    all('de', await newsroomAt(now, tree)).pictures.map(({ caption }) => caption);
  assert.ok((await told('2026-05-31T12:00:00Z')).includes('Das Dock'));
  assert.ok(!(await told(noon)).some((one) => one === 'Das Dock' || one === 'Der Plan'));
  assert.equal((await told('2026-08-01T12:00:00Z'))[0], 'Der Plan');
});

test('lists by topic, year and organisation have the pictures of their releases, and logos a list of their own', () => {
  const views = picturesPaths(newsroom)
    .filter(({ params }) => params.locale === undefined)
    .map(({ params }) => params.view);
  assert.deepEqual(views.sort(), [
    'logos',
    'organisations/hafenverbund',
    'topics/hafen',
    'topics/ostsee',
    'years/2025',
    'years/2026',
    undefined,
  ]);
  const one = (view: Parameters<typeof picturesPage>[1]['view']) =>
    picturesPage(newsroom, { language: 'de', view, page: 1 });
  assert.equal(one({ kind: 'topics', id: 'ostsee' }).pictures.length, 1);
  assert.equal(one({ kind: 'years', id: '2025' }).pictures.length, 1);
  assert.equal(one({ kind: 'years', id: '2026' }).pictures.length, 2);
  const { logos, filters } = one({ kind: 'logos' });
  assert.deepEqual(
    logos.map(({ name }) => name),
    ['Hafenverbund'],
  );
  assert.deepEqual(
    filters.plain.map(({ isCurrent }) => isCurrent),
    [false, true],
  );
});

test('a picture has the same address in every language, and its page says where it was shown', () => {
  const paths = picturePaths(newsroom);
  const ids = paths.map(({ params }) => params.picture);
  assert.equal(new Set(ids).size, 2);
  const {
    frame,
    picture: shown,
    record,
    topics,
  } = picturePage(newsroom, paths[0]?.props ?? { language: '', id: '' });
  assert.deepEqual(
    frame.alternates.map(({ language }) => language),
    ['de', 'en'],
  );
  assert.equal(shown.printed, 'Derselbe Kai im Sommer (Foto: Ada)');
  assert.equal(record?.url, 'https://example.org/2026/03/wieder/noch-einmal.jpg');
  assert.deepEqual(
    topics.map(({ label }) => label),
    ['Hafen', 'Ostsee'],
  );
});

test('the feed has each picture once with credit and terms, by the day on which it was shown first', () => {
  const { items } = pictureFeed(newsroom, { language: 'de' });
  assert.deepEqual(
    items.map(({ publishedAt }) => publishedAt.toISOString().slice(0, 10)),
    ['2026-03-01', '2025-02-01'],
  );
  const xml = pictureRss(pictureFeed(newsroom, { language: 'de' }));
  assert.match(xml, /<media:credit role="photographer">Foto: Bo<\/media:credit>/);
  assert.match(
    xml,
    /<enclosure url="https:\/\/example\.org\/2026\/03\/wieder\/kran\.jpg" length="\d+" type="image\/jpeg"\/>/,
  );
  assert.equal(xml, pictureRss(pictureFeed(newsroom, { language: 'de' })));
});

test('long lists are cut into pages of 48, as the registry announces', async () => {
  const many = {
    ...settings({ languages: '[de]' }),
    ...Object.assign(
      {},
      ...(await Promise.all(
        Array.from({ length: 49 }, async (_, index) => {
          const folder = `2026-02-${String((index % 28) + 1).padStart(2, '0')}-bild-${index}`;
          return {
            ...texts(folder, { de: { image: image('bild.jpg', `Das Bild ${index}`) } }),
            ...beside(folder, 'bild.jpg', await picture(1200 + index, 80)),
          };
        }),
      )),
    ),
  };
  const large = await newsroomAt(noon, many);
  const second = picturesPage(large, { language: 'de', view: { kind: 'all' }, page: 2 });
  assert.deepEqual(
    [all('de', large).pictures.length, second.pictures.length, second.newer, second.older, second.position],
    [48, 1, '/pictures/', undefined, 'Seite 2 von 2'],
  );
  const announced = outputsOf(await readManuscript(await smallNewsroom(many)), new Date(noon)).claims;
  const now = announced.filter(({ path, when }) => when === 'now' && path.startsWith('pictures/'));
  const built = [
    ...picturesPaths(large).map(({ params }) =>
      ['pictures', params.view, 'index.html'].filter(Boolean).join('/'),
    ),
    ...picturePaths(large).map(({ params }) => `pictures/${params.picture}/index.html`),
    'pictures/rss.xml',
  ];
  assert.deepEqual(now.map(({ path }) => path).sort(), built.sort());
});

test('the menu, the sitemap and the list for machines lead to the pictures where there are any', async () => {
  const isThere = (at: typeof newsroom) => [
    all('de', at).frame.menu.some(({ label }) => label === 'Bilder'),
    llmsIndex(at).sections.some(({ links }) => links.some(({ title }) => title === 'Bilder')),
  ];
  assert.deepEqual(isThere(newsroom), [true, true]);
  assert.deepEqual(isThere(await newsroomAt(noon)), [false, false]);
  const mapped = sitePages(newsroom, 'de').filter(({ url }) => url.includes('/pictures/'));
  assert.equal(mapped.length, 6 + 1 + 2);
});
