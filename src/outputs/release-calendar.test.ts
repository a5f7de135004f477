import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { record } from './fixtures/record.ts';
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

test('lines end with CRLF and are no longer than 75 octets', () => {
  const long = calendarOf({
    ...record,
    events: [{ title: '부산광역시 대표단 방문 '.repeat(8).trim(), start: '2019-09-05', status: 'planned' }],
  });
  for (const text of [written, long ?? '']) {
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  }
});

test('an event has a lasting id, the date of the last change, and a number that grows with each version', () => {
  assert.ok(
    written.includes('UID:tag:example.org\\,2019:2019-09-11-busan/de#2019-09-05') ||
      written.includes('UID:tag:example.org,2019:2019-09-11-busan/de#2019-09-05'),
  );
  assert.deepEqual(
    [...written.matchAll(/DTSTAMP:(\S+)/g)].map(([, stamp]) => stamp),
    ['20190912T080000Z', '20190912T080000Z'],
  );
  assert.ok(written.includes('SEQUENCE:1'));
});

test('a cancelled event says so, and a release without an exact date has no calendar', () => {
  const event = { title: 'Empfang', start: '2019-09-05', status: 'cancelled' as const };
  assert.ok(calendarOf({ ...record, events: [event] })?.includes('STATUS:CANCELLED'));
  assert.equal(
    calendarOf({ ...record, events: [{ ...event, start: '2019-09', precision: 'late' }] }),
    undefined,
  );
});

test('the bytes are the same wherever the machine stands', () => {
  const script = `import { calendarOf } from './src/outputs/release-calendar.ts'; import { record } from './src/outputs/fixtures/record.ts'; process.stdout.write(calendarOf(record));`;
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
