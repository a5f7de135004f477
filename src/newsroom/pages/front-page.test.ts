import assert from 'node:assert/strict';
import { test } from 'node:test';
import { days, empty, first, newsroomAt, settings, texts } from '../../../e2e/fixtures/newsroom.ts';
import { picture } from '../../../e2e/small-newsroom.ts';
import { frontPage } from './front-page.ts';

const noon = '2026-07-15T12:00:00Z';
const hrefs = (items: readonly { href: string }[]) => items.map(({ href }) => href.replace(/^.*tag-/, ''));

/** The numbers of the days of the lead, the briefs and the teasers. */
async function frontOf(changes: Parameters<typeof newsroomAt>[1]) {
  const { lead, briefs, teasers, archive } = frontPage(await newsroomAt(noon, { ...empty, ...changes }), {
    language: 'de',
  });
  return { lead: hrefs(lead ? [lead] : []), briefs: hrefs(briefs), teasers: hrefs(teasers), archive };
}

test('fewer than five releases are a lead and teasers; from five on, briefs stand beside the lead', async () => {
  assert.deepEqual(await frontOf(days('2026-03', 4)), {
    lead: ['04/'],
    briefs: [],
    teasers: ['03/', '02/', '01/'],
    archive: undefined,
  });
  assert.deepEqual(await frontOf(days('2026-03', 9)), {
    lead: ['09/'],
    briefs: ['08/', '07/', '06/', '05/'],
    teasers: ['04/', '03/', '02/'],
    archive: '/archive/',
  });
});

test('a lead with its picture is higher and has one brief more beside it', async () => {
  const lead = '2026-04-01-tag-bild';
  const { briefs } = await frontOf({
    ...days('2026-03', 9),
    ...texts(lead, { de: { image: '{ src: ./steg.jpg, alt: Ein Steg im Nebel, credit: Hafenverbund }' } }),
    [`releases/${lead}/steg.jpg`]: await picture(),
  });
  assert.equal(briefs.length, 5);
});

test('the settings pin a lead, however old, until it is withdrawn, and arrange the parts', async () => {
  const pinned = (lead: string) => settings({ front: `{ lead: ${lead}, blocks: [topics, lead, latest] }` });
  const { lead, briefs } = await frontOf({ ...days('2026-03', 6), ...pinned('2026-03-02-tag-02') });
  assert.deepEqual([lead, briefs], [['02/'], ['06/', '05/', '04/', '03/']]);
  const gone = await frontOf({
    ...days('2026-03', 6),
    ...texts('2026-02-01-weg', {
      de: { withdrawn: '{ at: 2026-06-01T10:00:00Z, reason: Die Zahlen waren erfunden. }' },
    }),
    ...pinned('2026-02-01-weg'),
  });
  assert.deepEqual(gone.lead, ['06/']);
  const { blocks } = frontPage(await newsroomAt(noon, pinned(first)), { language: 'de' });
  assert.deepEqual(blocks, ['topics', 'lead', 'latest']);
});

test('the lead is in the language of the page if one of the newest five is', async () => {
  const foreign = (...numbers: number[]) =>
    Object.assign({}, ...numbers.map((day) => texts(`2026-04-0${day}-tag-0${day}`, { en: {} })));
  const near = await frontOf({ ...days('2026-03', 6), ...foreign(1, 2, 3, 4) });
  assert.deepEqual([near.lead, near.briefs], [['06/'], ['04/', '03/', '02/', '01/']]);
  const far = await frontOf({ ...days('2026-03', 6), ...foreign(1, 2, 3, 4, 5) });
  assert.deepEqual(far.lead, ['05/']);
});

test('without a lead the newest are teasers', async () => {
  const { lead, briefs, teasers } = await frontOf({
    ...days('2026-03', 7),
    ...settings({ front: '{ blocks: [latest] }' }),
  });
  assert.deepEqual([lead, briefs, teasers], [[], [], ['07/', '06/', '05/', '04/', '03/', '02/']]);
});

test('the folio counts releases and corrections, and says when the last one came', async () => {
  const correction = (kind: string, at: string) =>
    `{ at: ${at}, kind: ${kind}, note: Die Zahl der Schiffe war falsch. }`;
  const newsroom = await newsroomAt(noon, {
    ...texts('2026-03-01-falsch', {
      de: {
        corrections: `[${correction('correction', '2026-03-02T10:00:00Z')}, ${correction('update', '2026-03-03T10:00:00Z')}, ${correction('correction', '2026-08-02T10:00:00Z')}]`,
      },
    }),
  });
  const { folio } = frontPage(newsroom, { language: 'de' });
  assert.deepEqual(
    [folio?.releases, folio?.latest, folio?.corrections],
    [
      { label: '2 Meldungen', href: '/archive/' },
      'zuletzt 1. März 2026',
      { label: '1 Korrektur', href: '/corrections/' },
    ],
  );
});

test('the next events are those that are neither over nor called off, the nearest first', async () => {
  const event = (title: string, start: string, status = 'planned') =>
    `{ title: ${title}, start: ${start}, status: ${status}, place: Altenkai }`;
  const newsroom = await newsroomAt(noon, {
    ...texts('2026-03-01-termine', {
      de: {
        events: `[${event('Tag der Boote', '2026-09')}, ${event('Rundgang gestern', '2026-07-14')}, ${event('Hafenfest heute', '2026-07-15')}]`,
      },
    }),
    ...texts('2026-03-02-mehr', {
      de: {
        events: `[${event('Abgesagtes Konzert', '2026-07-20', 'cancelled')}, ${event('Schleusentag', '2026-09-02')}, ${event('Winterfest', '2026-12-24')}]`,
      },
    }),
  });
  const { events } = frontPage(newsroom, { language: 'de' });
  assert.deepEqual(
    events.map(({ title, href }) => [title, href]),
    [
      ['Hafenfest heute', '/2026/03/termine/#event-3'],
      ['Schleusentag', '/2026/03/mehr/#event-2'],
      ['Tag der Boote', '/2026/03/termine/#event-1'],
    ],
  );
});

test('the start page says what the newsroom is about and whom to call, also before its first release', async () => {
  const { heading, about, lead, folio, topics, contacts, frame } = frontPage(await newsroomAt(noon, empty), {
    language: 'en',
  });
  assert.deepEqual(
    [heading, frame.title, about, lead, folio, topics],
    ['Newsroom', 'Newsroom', 'Nachrichten aus dem erfundenen Lichterhaven.', undefined, undefined, []],
  );
  assert.deepEqual(
    contacts.people.map(({ name }) => name),
    ['Ada Anker'],
  );
});
