import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import ICAL from 'ical.js';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { record } from '../../../e2e/fixtures/record.ts';
import { calendarOf } from './release-calendar.ts';

const written = calendarOf(record) ?? '';

function events(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never[]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

test('an independent parser reads every event whose day is known, and no other', () => {
  const [reception, talk, ...others] = events(written);
  assert.equal(others.length, 0);
  assert.equal(reception?.summary, 'Empfang im Rathaus');
  assert.deepEqual(
    [reception.startDate.toString(), reception.endDate.toString()],
    ['2019-09-05', '2019-09-06'],
  );
  assert.equal(talk?.summary, 'Gespräch am Kai');
  assert.equal(talk.location, 'Altenkai 1, Lichterhaven');
  assert.equal(talk.startDate.toJSDate().toISOString(), '2019-09-20T08:00:00.000Z');
  assert.equal(talk.endDate.toJSDate().toISOString(), '2019-09-20T10:00:00.000Z');
});

test('every line, the last one too, ends with CRLF and is no longer than 75 octets', () => {
  const long = calendarOf({
    ...record,
    events: [{ title: '부산광역시 대표단 방문 '.repeat(8).trim(), start: '2019-09-05', status: 'planned' }],
  });
  for (const text of [written, long ?? '']) {
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  }
});

test('an event has the date of the last change, and a number that grows with each version', () => {
  assert.deepEqual(
    [...written.matchAll(/DTSTAMP:(\S+)/g)].map(([, stamp]) => stamp),
    ['20190912T080000Z', '20190912T080000Z'],
  );
  assert.ok(written.includes('SEQUENCE:1'));
});

const event = { title: 'Führung durch die Werft', start: '2019-09-05', status: 'planned' as const };
const uids = (list: ReleaseRecord['events']) =>
  events(calendarOf({ ...record, events: list }) ?? '').map(({ uid }) => uid);

const lists: [what: string, list: ReleaseRecord['events'], expected: number[]][] = [
  ['two events of the same start', [event, { ...event, title: 'Empfang' }], [1, 2]],
  ['two events of the same title and start', [event, event], [1, 2]],
  ['an event whose date is corrected', [{ ...event, start: '2019-09-12' }], [1]],
  ['an event whose title is corrected', [{ ...event, title: 'Führung durch das Dock' }], [1]],
  ['an event after one that is in no calendar', [{ ...event, start: '2019-11' }, event], [2]],
];
for (const [what, list, expected] of lists) {
  test(`the id of an event is its release and its place: ${what}`, () => {
    assert.deepEqual(
      uids(list),
      expected.map((place) => `${record.guid}#event-${place}`),
    );
  });
}

test('ids and the name of the product are texts, whose commas and semicolons are escaped', () => {
  assert.match(written, /^UID:tag:example\.org\\,2019:2019-09-11-busan\/de#event-1\r$/m);
  const publisher = { ...record.publisher, legalName: 'Hafen, Werft; Kai' };
  const named = calendarOf({ ...record, publisher }) ?? '';
  assert.match(named, /^PRODID:-\/\/Hafen\\, Werft\\; Kai\/\/Depesche\/\/DE\r$/m);
});

const times: [what: string, start: string, end: string | undefined, dtstart: string, dtend?: string][] = [
  ['a day', '2019-09-05', undefined, ';VALUE=DATE:20190905', ';VALUE=DATE:20190906'],
  ['the same day twice', '2019-09-05', '2019-09-05', ';VALUE=DATE:20190905', ';VALUE=DATE:20190906'],
  ['days over a month', '2019-09-30', '2019-10-01', ';VALUE=DATE:20190930', ';VALUE=DATE:20191002'],
  ['a leap day', '2020-02-28', '2020-02-29', ';VALUE=DATE:20200228', ';VALUE=DATE:20200301'],
  ['a day to a month', '2019-09-05', '2019-11', ';VALUE=DATE:20190905', ';VALUE=DATE:20191201'],
  ['a day to its month', '2019-12-05', '2019-12', ';VALUE=DATE:20191205', ';VALUE=DATE:20200101'],
  [
    'a day to an instant',
    '2019-09-05',
    '2019-09-06T12:00:00+02:00',
    ';VALUE=DATE:20190905',
    ';VALUE=DATE:20190907',
  ],
  ['an instant', '2019-09-20T10:00:00+02:00', undefined, ':20190920T080000Z'],
  [
    'two instants',
    '2019-09-20T10:00+02:00',
    '2019-09-20T12:00+02:00',
    ':20190920T080000Z',
    ':20190920T100000Z',
  ],
  ['an instant without length', '2019-09-20T10:00:00+02:00', '2019-09-20T08:00:00Z', ':20190920T080000Z'],
  ['an instant to its day', '2019-09-20T10:00:00+02:00', '2019-09-20', ':20190920T080000Z'],
  [
    'an instant to a later day',
    '2019-09-20T10:00:00+02:00',
    '2019-09-22',
    ':20190920T080000Z',
    ':20190922T220000Z',
  ],
  ['an instant to its month', '2019-09-20T10:00:00+02:00', '2019-09', ':20190920T080000Z'],
  [
    'an instant to a later month',
    '2019-09-20T10:00:00Z',
    '2019-10',
    ':20190920T100000Z',
    ':20191101T000000Z',
  ],
];
for (const [what, start, end, dtstart, dtend] of times) {
  test(`the end is of the kind of the start, and later: ${what}`, () => {
    const text = calendarOf({ ...record, events: [{ ...event, start, ...(end && { end }) }] }) ?? '';
    assert.deepEqual(
      [...text.matchAll(/^DT(?:START|END)(.*)\r$/gm)].map(([, value]) => value),
      [dtstart, ...(dtend === undefined ? [] : [dtend])],
    );
  });
}

test('it is no message, which would need an organiser', () => {
  assert.doesNotMatch(written, /^METHOD/m);
});

test('a cancelled event says so, and a release without an exact date has no calendar', () => {
  const cancelled = { ...event, status: 'cancelled' as const };
  assert.ok(calendarOf({ ...record, events: [cancelled] })?.includes('STATUS:CANCELLED'));
  assert.equal(
    calendarOf({ ...record, events: [{ ...event, start: '2019-09', precision: 'late' }] }),
    undefined,
  );
});

test('the bytes are the same wherever the machine stands', () => {
  const script = `import { calendarOf } from './src/outputs/calendar/release-calendar.ts'; import { record } from './e2e/fixtures/record.ts'; process.stdout.write(calendarOf(record));`;
  for (const TZ of ['America/Los_Angeles', 'Asia/Seoul']) {
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    assert.equal(said, written);
  }
});

test('the events of a withdrawn release are called off, whatever they were', () => {
  const text = calendarOf({ ...record, state: 'withdrawn' }) ?? '';
  assert.equal(text.match(/^STATUS:CANCELLED/gm)?.length, events(text).length);
});
