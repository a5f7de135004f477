import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, first, newsroomAt, settings, sheet, texts } from '../../e2e/fixtures/newsroom.ts';
import { picture, release, releasePath } from '../../e2e/small-newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { releasePage, releasePaths } from './pages/release-page.ts';
import { contextOf } from './release/context-of-body.ts';
import { twinPaths, writtenRecord, releaseRoutes } from './release/release-routes.ts';

const noon = '2026-07-15T12:00:00Z';
const [de, en] = ['de', 'en'].map(wordsIn) as [ReturnType<typeof wordsIn>, ReturnType<typeof wordsIn>];
const pageAt = async (now: string, changes = {}, reader = 'de', folder = first) =>
  releasePage(await newsroomAt(now, changes), { reader, folder });

const three = {
  ...settings({ languages: '[de, en, ko]' }),
  ...texts('2026-02-01-englisch', { en: { kicker: 'Ports' } }),
  ...texts('2026-02-02-beide', { de: {}, ko: {} }),
};

test('every release has a page for the readers of every language', async () => {
  const newsroom = await newsroomAt('2026-02-01T12:00:00Z', three);
  assert.deepEqual(
    releasePaths(newsroom).map(({ params: { locale, year, month, slug } }) => [locale, year, month, slug]),
    [undefined, 'en', 'ko'].flatMap((locale) => [
      [locale, '2026', '02', 'englisch'],
      [locale, '2026', '01', 'erste-meldung'],
    ]),
  );
});

test('a text exists in its other forms only where it is written', async () => {
  const newsroom = await newsroomAt(noon, three);
  assert.deepEqual(
    releaseRoutes(newsroom).map(({ params: { locale, slug } }) => [locale, slug]),
    [
      [undefined, 'beide'],
      [undefined, 'erste-meldung'],
      ['en', 'englisch'],
      ['ko', 'beide'],
    ],
  );
  assert.deepEqual(
    twinPaths(newsroom)
      .slice(0, 3)
      .map(({ params, props }) => [params.slug, params.twin, props.twin]),
    [
      ['beide', 'txt', 'txt'],
      ['beide', 'md', 'md'],
      ['beide', 'json', 'json'],
    ],
  );
  assert.equal(writtenRecord(newsroom, { language: 'ko', folder: '2026-02-02-beide' }).language, 'ko');
  assert.throws(() => writtenRecord(newsroom, { language: 'en', folder: first }), {
    message: `${first} is not written in en.`,
  });
});

test('the page of a text in another language says so, and tells machines where it is written', async () => {
  const page = await pageAt(noon, three, 'ko', '2026-02-01-englisch');
  assert.deepEqual(
    [page.isForeign, page.language, page.kicker, page.facts, page.frame.canonical],
    [true, 'en', 'Ports', undefined, 'https://example.org/en/2026/02/englisch/'],
  );
  assert.equal(page.notices.foreign, wordsIn('ko').notInLanguage('영어'));
  assert.equal(page.slugLine.time, 'Lichterhaven, 2026년 2월 1일 오후 1:00');
  assert.deepEqual([page.alsoIn, page.frame.twins[0]?.href], [[], '/en/2026/02/englisch/index.txt']);
  const own = await pageAt(noon, three, 'de', '2026-02-02-beide');
  assert.deepEqual([own.facts?.language, own.notices.foreign], ['de', undefined]);
  assert.deepEqual(own.alsoIn, [{ language: 'ko', label: '한국어', href: '/ko/2026/02/beide/' }]);
  assert.deepEqual(
    own.frame.alternates.map(({ language }) => language),
    ['de', 'ko'],
  );
});

test('a release that does not exist has no page', async () => {
  await assert.rejects(pageAt('2026-02-01T11:59:59.999Z', three, 'de', '2026-02-01-englisch'), {
    message: 'There is no release 2026-02-01-englisch for readers of de.',
  });
});

test('a release is told to be old after a year, with whom to ask today', async () => {
  const aged = async (now: string, changes = {}, reader = 'de') => (await pageAt(now, changes, reader)).aged;
  assert.equal(await aged('2027-01-15T09:00:00Z'), undefined);
  const old = await aged('2027-01-15T09:00:00.001Z', {}, 'en');
  assert.deepEqual(
    [old?.sentence, old?.contacts],
    [en.age('15 January 2026'), [{ name: 'Ada Anker', href: '#contact' }]],
  );
  const demo = await aged('2027-01-15T09:00:00.001Z', settings({ demo: 'true' }));
  assert.deepEqual([demo?.sentence, demo?.contacts], [de.age('15. Januar 2026'), []]);
  const left = {
    'people/ada-anker.yaml': sheet({
      name: 'Ada Anker',
      organisation: 'hafenverbund',
      role: '{ de: Presse }',
      activeUntil: '2026-12-31',
    }),
  };
  assert.deepEqual((await aged('2027-01-15T09:00:00.001Z', left))?.contacts, []);
});

test('a withdrawn release is passed on as such and leaves the search engines', async () => {
  const changes = {
    [releasePath]: release({
      kicker: 'Häfen',
      withdrawn: '{ at: 2026-03-01T10:00:00Z, reason: Die Zahlen waren erfunden. }',
    }),
  };
  const told = async (now: string, reader = 'de') => {
    const { frame, kicker, title } = await pageAt(now, changes, reader);
    return [frame.title, frame.description.slice(0, 27), frame.isHidden, kicker, title];
  };
  const title = 'Ein Titel, der lang genug ist';
  assert.deepEqual(await told('2026-03-01T09:59:59.999Z'), [
    `${title} | Presse`,
    'Eine Zusammenfassung, die s',
    false,
    'Häfen',
    title,
  ]);
  assert.deepEqual(await told('2026-03-01T10:00:00Z'), [
    `${de.withdrawn.title}: ${title} | Presse`,
    'Die Zahlen waren erfunden.',
    true,
    de.withdrawn.title,
    title,
  ]);
});

test('machines are told when a release was lifted, and when it changed once it has', async () => {
  const changes = texts('2026-02-01-gesperrt', {
    de: {
      embargo: '{ until: 2026-02-02T08:00:00Z }',
      corrections: '[{ at: 2026-02-03T10:00:00Z, kind: update, note: Der Plan steht nun dabei. }]',
    },
  });
  const article = async (now: string) =>
    (await pageAt(now, changes, 'de', '2026-02-01-gesperrt')).frame.social.article;
  const published = '2026-02-02T08:00:00.000Z';
  assert.deepEqual(await article('2026-02-03T09:59:59.999Z'), {
    published,
    modified: undefined,
    section: 'Hafen',
    tags: ['Hafen'],
  });
  assert.equal((await article('2026-02-03T10:00:00Z'))?.modified, '2026-02-03T10:00:00.000Z');
});

test('what development shows before its lift is in no search engine', async () => {
  const newsroom = await newsroomAt('2026-01-14T12:00:00Z', {}, { everything: true });
  const { frame, notices } = releasePage(newsroom, { reader: 'de', folder: first });
  assert.deepEqual(
    [frame.isHidden, notices.state],
    [true, de.state.scheduled('15. Januar 2026, 10:00 Uhr (MEZ)')],
  );
});

test('what the text shows itself does not follow it once more', async () => {
  const changes = {
    [releasePath]: release(
      {
        events: '[{ title: Im Text, start: 2026-06-01 }, { title: Danach, start: 2026-06-02 }]',
        attachments: '[{ file: ./eins.csv, title: Im Text }, { file: ./zwei.csv, title: Danach }]',
        image: '{ src: ./hafen.jpg, alt: Ein Schiff im Hafen, credit: "Foto: Ada" }',
      },
      '<EventCard title="Im Text" />\n\n<Download file="./eins.csv" title="Im Text" />',
    ),
    [`releases/${first}/eins.csv`]: 'a\n',
    [`releases/${first}/zwei.csv`]: 'bc\n',
    [`releases/${first}/hafen.jpg`]: await picture(),
  };
  const { events, attachments, picture: lead } = await pageAt(noon, changes);
  assert.deepEqual(
    events.map(({ title }) => title),
    ['Danach'],
  );
  assert.deepEqual(attachments, [
    { href: '/2026/01/erste-meldung/zwei.csv', name: 'zwei.csv', kind: 'CSV', size: 3, title: 'Danach' },
  ]);
  assert.deepEqual(
    [lead?.original.kind, lead?.original.width, lead?.licence, lead?.source.src],
    ['JPEG', 1600, 'editorial', '/_astro/hafen.jpg'],
  );
});

test('a text that names what its release does not have is a mistake of the gate', async () => {
  const newsroom = await newsroomAt(noon, settings({ url: 'https://example.org/presse/' }));
  const { picture: of, event: on, link } = contextOf(newsroom, entryOf(newsroom), (path) => path);
  assert.throws(() => of('./fehlt.jpg'), /shows \.\/fehlt\.jpg, which is not in the store/);
  assert.throws(() => on('Kein Termin'), /names the event Kein Termin, which it does not have/);
  assert.deepEqual(
    [link('/search/'), link('https://example.org/'), link('#unten')],
    ['/presse/search/', 'https://example.org/', '#unten'],
  );
});
