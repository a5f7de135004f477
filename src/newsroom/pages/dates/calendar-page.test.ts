import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { newsroomAt, storeAt } from '../../../../e2e/fixtures/newsroom.ts';
import { type Files, release, releasePath, smallNewsroom } from '../../../../e2e/small-newsroom.ts';
import { readManuscript } from '../../../manuscript/read-manuscript.ts';
import { pressCalendar } from '../../../outputs/calendar/press-calendar.ts';
import { eventNode } from '../../../outputs/json-ld/json-ld-event.ts';
import { due } from '../../../publishing/next-due.ts';
import type { OpenNewsroom } from '../../store/newsroom.ts';
import { frameOf } from '../frame.ts';
import { llmsIndex } from '../machines/llms.ts';
import { sitePages } from '../machines/sitemap-pages.ts';
import { nextEvents } from '../next-events.ts';
import { calendarFile, calendarFilePaths, topicCalendarPaths } from './calendar-files.ts';
import { calendarPage, calendarPaths } from './calendar-page.ts';

const now = '2026-07-15T12:00:00Z';
const conference = (more = '', validFrom = '2026-06-01') => `title: { de: Bilanz am Kai }
kind: pressConference
start: 2026-08-05T10:00:00+02:00
topics: [hafen]
accreditation: { href: https://example.org/akkreditierung, until: 2026-07-20 }
validFrom: ${validFrom}
${more}`;
const files: Files = {
  'events/bilanz.yaml': conference(),
  'events/alt.yaml':
    'title: { de: Bilanz von früher }\nkind: results\nstart: 2025-02-01\nstatus: held\nvalidFrom: 2025-01-01\n',
  [releasePath]: release({
    events: '[{ title: Fest am Kai, start: 2026-07-30 }, { title: Fest im Mai, start: 2027-05 }]',
  }),
};

const fileOf = (newsroom: OpenNewsroom, which: { topic?: string; id?: string } = {}) =>
  new ICAL.Component(
    ICAL.parse(pressCalendar(calendarFile(newsroom, { language: 'de', ...which }))) as never[],
  )
    .getAllSubcomponents('vevent')
    .map((one) => ({
      uid: String(one.getFirstPropertyValue('uid')),
      start: String(one.getFirstPropertyValue('dtstart')),
      sequence: one.getFirstPropertyValue('sequence'),
      status: one.getFirstPropertyValue('status'),
    }));

test('what comes stands first, the nearest on top; what was follows by year', async () => {
  const newsroom = await newsroomAt(now, files);
  const { upcoming, past, subscriptions } = calendarPage(newsroom, { language: 'de' });
  assert.deepEqual(
    upcoming.map(({ title }) => title),
    ['Fest am Kai', 'Bilanz am Kai', 'Fest im Mai'],
  );
  assert.deepEqual(
    past.map(({ year, dates }) => [year, dates.map(({ title }) => title)]),
    [['2025', ['Bilanz von früher']]],
  );
  assert.deepEqual(
    subscriptions.map(({ address }) => address),
    ['https://example.org/calendar/calendar.ics', 'https://example.org/topics/hafen/calendar.ics'],
  );
  assert.deepEqual(
    nextEvents(newsroom, 'de').map(({ title, href }) => [title, href]),
    [
      ['Fest am Kai', '/2026/01/erste-meldung/#event-1'],
      ['Bilanz am Kai', '/calendar/#date-bilanz'],
      ['Fest im Mai', '/2026/01/erste-meldung/#event-2'],
    ],
  );
});

test('a date of a release has the same id in the calendar of its release; one without a day is in none', async () => {
  const newsroom = await newsroomAt(now, files);
  assert.deepEqual(
    fileOf(newsroom).map(({ uid }) => uid),
    [
      'tag:example.org,2019:events/alt',
      'tag:example.org,2026:2026-01-15-erste-meldung/de#event-1',
      'tag:example.org,2019:events/bilanz',
    ],
  );
  assert.equal(fileOf(newsroom, { topic: 'hafen' }).length, 2);
  assert.equal(fileOf(newsroom, { id: 'bilanz' }).length, 1);
});

test('a moved date keeps its id and raises its sequence, a cancelled one says so', async () => {
  const moved = '  - { validFrom: 2026-07-01, start: 2026-08-06T10:00:00+02:00 }\n';
  const cancelled = '  - { validFrom: 2026-07-10, status: cancelled }\n';
  const at = async (changes: string) => {
    const newsroom = await newsroomAt(now, {
      'events/bilanz.yaml': conference(changes && `changes:\n${changes}`),
    });
    return fileOf(newsroom)[0];
  };
  const uid = 'tag:example.org,2019:events/bilanz';
  const [before, after] = ['2026-08-05T08:00:00Z', '2026-08-06T08:00:00Z'];
  assert.deepEqual(await at(''), { uid, start: before, sequence: 0, status: null });
  assert.deepEqual(await at(moved), { uid, start: after, sequence: 1, status: null });
  assert.deepEqual(await at(moved + cancelled), { uid, start: after, sequence: 2, status: 'CANCELLED' });
});

test('accreditation is open until the end of its last day, and then the page says that it is closed', async () => {
  const access = async (at: string) => {
    const { upcoming } = calendarPage(await newsroomAt(at, files), { language: 'de' });
    return upcoming.find(({ anchor }) => anchor === 'date-bilanz')?.access;
  };
  assert.equal((await access('2026-07-20T21:59:59Z'))?.said, 'offen bis 20. Juli 2026');
  const after = await access('2026-07-20T22:00:00Z');
  assert.deepEqual([after?.said, after?.isOpen], ['geschlossen', false]);
});

test('the clock of the next build knows when a date becomes known, its accreditation ends, and it is over', async () => {
  const content = await smallNewsroom({
    'events/bilanz.yaml': conference(),
    'events/morgen.yaml': conference('', '2026-07-16'),
  });
  const found = due(await readManuscript(content), new Date(now))
    .filter(({ at }) => at < Date.parse('2026-12-31'))
    .map(({ at, reason }) => `${new Date(at).toISOString()} ${reason}`);
  assert.deepEqual(found, [
    '2026-07-15T22:00:00.000Z change',
    '2026-07-20T22:00:00.000Z registration',
    '2026-08-05T22:00:00.000Z event',
  ]);
});

test('the newsroom leads to its calendar as long as it has a date that anybody may know', async () => {
  const saidBy = (newsroom: OpenNewsroom) => [
    frameOf(newsroom, {
      ...{ language: 'de', title: 'x', description: 'x', address: newsroom.urls.front },
    }).menu.some(({ href }) => href === '/calendar/'),
    sitePages(newsroom, 'de').some(({ url }) => url.endsWith('/calendar/')),
    llmsIndex(newsroom).sections.some(({ links }) => links.some(({ url }) => url.endsWith('/calendar.ics'))),
    calendarPaths(newsroom).length > 0,
    calendarFilePaths(newsroom).length > 0,
    topicCalendarPaths(newsroom).length > 0,
  ];
  assert.deepEqual(saidBy(await newsroomAt(now, files)), Array(6).fill(true));
  assert.deepEqual(saidBy(await newsroomAt(now)), Array(6).fill(false));
  const tomorrow = { 'events/bilanz.yaml': conference('', '2026-07-16') };
  assert.deepEqual(saidBy(await newsroomAt(now, tomorrow)), Array(6).fill(false));
});

test('a date and a change of tomorrow are not in the store', async () => {
  const change = 'changes: [{ validFrom: 2026-07-16, status: cancelled }]\n';
  const { events } = await storeAt(now, { 'events/bilanz.yaml': conference(change) });
  assert.deepEqual(events[0]?.data.changes, []);
  assert.deepEqual((await storeAt(now, { 'events/bilanz.yaml': conference('', '2026-07-16') })).events, []);
});

test('search engines learn where and when, and that a date is called off', async () => {
  const status = 'status: cancelled\nplace: { de: Kai 7 }\nstream: https://example.org/live\n';
  const newsroom = await newsroomAt(now, { 'events/bilanz.yaml': conference(status) });
  const [date] = calendarPage(newsroom, { language: 'de' }).upcoming;
  assert.deepEqual(date && eventNode(date.event), {
    '@type': 'Event',
    name: 'Bilanz am Kai',
    startDate: '2026-08-05T10:00:00+02:00',
    eventStatus: 'https://schema.org/EventCancelled',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [
      { '@type': 'Place', name: 'Kai 7' },
      { '@type': 'VirtualLocation', url: 'https://example.org/live' },
    ],
    organizer: { '@type': 'Organization', name: 'Hafenverbund' },
    url: 'https://example.org/calendar/#date-bilanz',
  });
});
