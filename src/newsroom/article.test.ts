import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, first, newsroomAt } from '../../e2e/fixtures/newsroom.ts';
import { release, releasePath } from '../../e2e/small-newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { releasePage } from './pages/release-page.ts';
import { articleBody } from './release/article-body.ts';
import { correctedHead, correctedWords } from './release/corrected-words.ts';
import { eventPaths } from './release/release-routes.ts';

const noon = '2026-07-15T12:00:00Z';
const de = wordsIn('de');
const changes = {
  [releasePath]: release(
    {
      title: 'Drei Schiffe liegen im Hafen von Lichterhaven',
      corrections: `
  - { at: 2026-01-16T10:00:00Z, kind: update, note: Der Plan steht nun dabei. }
  - { at: 2026-02-01T23:30:00Z, kind: correction, note: Die Zahl war falsch., was: zwei, now: drei Kapitäne }
  - { at: 2026-02-03T10:00:00Z, kind: update, note: Auch der Titel nennt sie., now: Drei Schiffe }
  - { at: 2026-02-04T10:00:00Z, kind: correction, note: Auch die Zusammenfassung., now: geschehen ist }`,
      withdrawn: '{ at: 2026-05-01T10:00:00Z, reason: Die Zahlen waren erfunden. }',
    },
    'Es kamen drei Kapitäne.',
  ),
};
const body = async (now: string) => {
  const newsroom = await newsroomAt(now, changes);
  return articleBody(newsroom, entryOf(newsroom));
};
const ins = (id: number, at: string, title: string, words: string) =>
  `<ins datetime="${at}" id="corrected-${id}"><a href="#correction-${id}" title="${title}">${words}</a></ins>`;

test('only a change that names its words marks any, and counts them with those that do not', async () => {
  const newsroom = await newsroomAt('2026-02-03T09:59:59.999Z', changes);
  assert.deepEqual(correctedWords(newsroom, entryOf(newsroom)), [
    {
      words: 'drei Kapitäne',
      at: '2026-02-01T23:30:00Z',
      id: 'corrected-2',
      notice: '#correction-2',
      label: 'Korrektur, 2. Februar 2026',
    },
  ]);
});

test('corrected words are marked in the text from the instant of their correction on', async () => {
  const dateline = '<span class="dateline">Lichterhaven, 15.\u00a0Januar 2026\u00a0–</span>';
  const before = await body('2026-02-01T23:29:59.999Z');
  assert.deepEqual(before.pieces, [`<p>${dateline} Es kamen drei Kapitäne.</p>`]);
  const after = await body('2026-02-01T23:30:00Z');
  const mark = ins(2, '2026-02-01T23:30:00Z', 'Korrektur, 2. Februar 2026', 'drei Kapitäne');
  assert.deepEqual(after.pieces, [`<p>${dateline} Es kamen ${mark}.</p>`]);
  assert.deepEqual([...after.places], [['correction-2', 'corrected-2']]);
});

test('words that stand in no paragraph are marked in the title and in the summary', async () => {
  const { head, places } = await body('2026-04-01T12:00:00Z');
  const title = ins(3, '2026-02-03T10:00:00Z', 'Aktualisierung, 3. Februar 2026', 'Drei Schiffe');
  assert.equal(head.title, `${title} liegen im Hafen von Lichterhaven`);
  const summary = ins(4, '2026-02-04T10:00:00Z', 'Korrektur, 4. Februar 2026', 'geschehen ist');
  assert.ok(head.summary.startsWith(`Eine Zusammenfassung, die sagt, was ${summary}, und`));
  assert.deepEqual(
    [...places],
    [
      ['correction-2', 'corrected-2'],
      ['correction-4', 'corrected-4'],
      ['correction-3', 'corrected-3'],
    ],
  );
});

test('words that stand in summary and title are marked in the summary alone', async () => {
  const twice = {
    [releasePath]: release({
      title: 'Hier steht, was geschehen ist',
      corrections: '[{ at: 2026-02-01T10:00:00Z, kind: update, note: Nun steht es da., now: geschehen ist }]',
    }),
  };
  const newsroom = await newsroomAt(noon, twice);
  const { head } = articleBody(newsroom, entryOf(newsroom));
  assert.deepEqual(
    [head.title, head.summary.includes('>geschehen ist</a></ins>')],
    ['Hier steht, was geschehen ist', true],
  );
});

test('the title of a withdrawn release is struck out from its withdrawal on', async () => {
  const title = async (now: string) => {
    const newsroom = await newsroomAt(now, changes);
    return correctedHead(newsroom, entryOf(newsroom), []).title;
  };
  const plain = 'Drei Schiffe liegen im Hafen von Lichterhaven';
  assert.equal(await title('2026-05-01T09:59:59.999Z'), plain);
  assert.equal(await title('2026-05-01T10:00:00Z'), `<s>${plain}</s>`);
});

test('each notice on the page of a release leads to the words that it corrected', async () => {
  const newsroom = await newsroomAt(noon, changes);
  const { notices } = releasePage(newsroom, { reader: 'de', folder: entryOf(newsroom).data.folder });
  assert.deepEqual(
    notices.changes.map(({ id, place }) => [id, place]),
    [
      ['correction-1', undefined],
      ['correction-2', 'corrected-2'],
      ['correction-3', 'corrected-3'],
      ['correction-4', 'corrected-4'],
    ],
  );
});

test('the days of an old text get their years, those of a young one none', async () => {
  const dated = { [releasePath]: release({}, 'Am 20. Januar kommen sie.') };
  const piece = async (now: string) => {
    const newsroom = await newsroomAt(now, dated);
    return articleBody(newsroom, entryOf(newsroom)).pieces.join('');
  };
  assert.ok((await piece('2027-01-15T09:00:00Z')).includes('Am 20.\u00a0Januar kommen'));
  assert.ok(
    (await piece('2027-01-15T09:00:00.001Z')).includes(
      'Am <time datetime="2026-01-20" title="20. Januar 2026" data-year="2026">20.\u00a0Januar</time> kommen',
    ),
  );
});

const event = (facts: string) => `[{ title: Der Termin, ${facts} }]`;
const shownEvent = async (now: string, facts: string) => {
  const changes = { [releasePath]: release({ events: event(facts) }) };
  return releasePage(await newsroomAt(now, changes), { reader: 'de', folder: first }).events[0];
};

test('registration closes at the end of its last day, in the time of the newsroom', async () => {
  const facts =
    'start: 2026-06-01, registration: { status: open, until: 2026-05-20, href: https://example.net/anmeldung, contact: ada-anker }';
  assert.deepEqual((await shownEvent('2026-05-20T21:59:59.999Z', facts))?.registration, {
    status: `${de.event.registrationStatus.open} ${de.event.until('20. Mai 2026')}`,
    note: undefined,
    href: 'https://example.net/anmeldung',
    contact: 'Ada Anker',
  });
  const closed = (await shownEvent('2026-05-20T22:00:00Z', facts))?.registration;
  assert.deepEqual([closed?.status, closed?.href], [de.event.registrationStatus.closed, undefined]);
  assert.equal((await shownEvent('2026-06-01T22:00:00Z', facts))?.registration, undefined);
  const never = await shownEvent(
    '2026-05-01T12:00:00Z',
    'start: 2026-06-01, registration: { status: closed, until: 2026-05-20 }',
  );
  assert.equal(never?.registration?.status, de.event.registrationStatus.closed);
});

test('what was planned is past after its last day, and what was called off stays so', async () => {
  const status = async (now: string, facts: string) => {
    const shown = await shownEvent(now, facts);
    return [shown?.status, shown?.isOff, shown?.when];
  };
  const planned = 'start: 2026-06-01, end: 2026-06-02, organiser: hafenverbund, place: Kai 1';
  const when = de.event.to('1. Juni 2026', '2. Juni 2026');
  assert.deepEqual(await status('2026-06-02T21:59:59.999Z', planned), [de.event.status.planned, false, when]);
  assert.deepEqual(await status('2026-06-02T22:00:00Z', planned), [de.event.past, false, when]);
  assert.deepEqual(await status('2026-07-01T12:00:00Z', 'start: 2026-06-01, status: cancelled'), [
    de.event.status.cancelled,
    true,
    '1. Juni 2026',
  ]);
  assert.deepEqual(await status('2026-07-01T12:00:00Z', 'start: 2026-06, precision: late, status: held'), [
    de.event.status.held,
    false,
    de.event.month.late('Juni 2026'),
  ]);
  const { organiser, place } = (await shownEvent(noon, planned)) ?? {};
  assert.deepEqual([organiser, place], ['Hafenverbund', 'Kai 1']);
});

test('only an event whose day is known has a calendar', async () => {
  const calendars = async (facts: string) => {
    const newsroom = await newsroomAt(noon, { [releasePath]: release({ events: event(facts) }) });
    return [
      eventPaths(newsroom).length,
      releasePage(newsroom, { reader: 'de', folder: first }).newsdesk.events,
    ];
  };
  assert.deepEqual(await calendars('start: 2026-06'), [0, undefined]);
  assert.deepEqual(await calendars('start: 2026-06-01'), [1, '/2026/01/erste-meldung/events.ics']);
});
