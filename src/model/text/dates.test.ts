import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayIn, dayInWords, monthInWords, offsetIn, timeInWords } from './dates.ts';

test('the day of an instant is the day on the calendars of its time zone', () => {
  const instant = '2025-12-31T23:30:00Z';
  assert.equal(dayIn('Europe/Berlin', instant), '2026-01-01');
  assert.equal(dayIn('Asia/Seoul', instant), '2026-01-01');
  assert.equal(dayIn('America/New_York', instant), '2025-12-31');
  assert.equal(dayIn('UTC', instant), '2025-12-31');
});

test('midnight begins the new day to the millisecond', () => {
  const midnight = Date.parse('2026-07-15T00:00:00+02:00');
  assert.equal(dayIn('Europe/Berlin', midnight - 1), '2026-07-14');
  assert.equal(dayIn('Europe/Berlin', midnight), '2026-07-15');
});

test('the days on which the clocks change have their own length', () => {
  const spring = Date.parse('2026-03-29T00:00:00+01:00');
  const hour = 3_600_000;
  assert.equal(dayIn('Europe/Berlin', spring + 23 * hour - 1), '2026-03-29');
  assert.equal(dayIn('Europe/Berlin', spring + 23 * hour), '2026-03-30');
  const autumn = Date.parse('2026-10-25T00:00:00+02:00');
  assert.equal(dayIn('Europe/Berlin', autumn + 25 * hour - 1), '2026-10-25');
  assert.equal(dayIn('Europe/Berlin', autumn + 25 * hour), '2026-10-26');
});

test('the hour that is skipped in spring is never shown, the one repeated in autumn is shown twice', () => {
  assert.equal(timeInWords('de', 'Europe/Berlin', '2026-03-29T00:59:00Z'), '01:59');
  assert.equal(timeInWords('de', 'Europe/Berlin', '2026-03-29T01:00:00Z'), '03:00');
  assert.equal(timeInWords('de', 'Europe/Berlin', '2026-10-25T00:30:00Z'), '02:30');
  assert.equal(timeInWords('de', 'Europe/Berlin', '2026-10-25T01:30:00Z'), '02:30');
});

test('days and months are written in the words of each language', () => {
  const instant = '2019-09-11T14:27:25Z';
  assert.equal(dayInWords('de', 'Europe/Berlin', instant), '11. September 2019');
  assert.equal(dayInWords('en', 'Europe/Berlin', instant), '11 September 2019');
  assert.equal(dayInWords('ko', 'Asia/Seoul', instant), '2019년 9월 11일');
  assert.equal(monthInWords('de', '2019-11'), 'November 2019');
  assert.equal(monthInWords('en', '2019-11'), 'November 2019');
  assert.equal(monthInWords('ko', '2019-11'), '2019년 11월');
});

test('day and time in words follow the time zone, not the machine', () => {
  const instant = '2019-09-11T22:27:25Z';
  assert.equal(dayInWords('de', 'Europe/Berlin', instant), '12. September 2019');
  assert.equal(timeInWords('de', 'Europe/Berlin', instant), '00:27');
  assert.equal(timeInWords('de', 'Asia/Seoul', instant), '07:27');
  assert.equal(timeInWords('de', 'America/New_York', instant), '18:27');
});

test('a formatter that is kept is not used for another language, zone or form', () => {
  const all = ['de', 'en', 'ko'].flatMap((language) =>
    ['UTC', 'Asia/Seoul'].map((zone) => `${dayInWords(language, zone, 0)} ${timeInWords(language, zone, 0)}`),
  );
  assert.equal(new Set(all).size, all.length);
});

const zones = fc.constantFrom('Europe/Berlin', 'Asia/Seoul', 'America/New_York', 'UTC', 'Pacific/Kiritimati');
const milliseconds = fc.integer({
  min: Date.parse('1970-01-02T00:00Z'),
  max: Date.parse('2100-01-01T00:00Z'),
});

test('every day has the form of ISO 8601 and lies at most a day beside that of Greenwich', () => {
  fc.assert(
    fc.property(zones, milliseconds, (zone, ms) => {
      const day = dayIn(zone, ms);
      assert.match(day, /^\d{4}-\d{2}-\d{2}$/);
      const greenwich = Date.parse(new Date(ms).toISOString().slice(0, 10));
      assert.ok(Math.abs(Date.parse(day) - greenwich) <= 86_400_000);
      assert.equal(dayIn(zone, new Date(ms).toISOString()), day);
    }),
    { numRuns: 300 },
  );
});

test('a later instant never has an earlier day', () => {
  fc.assert(
    fc.property(zones, milliseconds, fc.nat({ max: 200_000_000 }), (zone, ms, more) => {
      assert.ok(dayIn(zone, ms) <= dayIn(zone, ms + more));
    }),
    { numRuns: 300 },
  );
});

test('the offset of a time zone is that of the day', () => {
  for (const [zone, day, offset] of [
    ['Europe/Berlin', '2019-09-11', '+02:00'],
    ['Europe/Berlin', '2026-01-15', '+01:00'],
    ['Asia/Kolkata', '2026-01-15', '+05:30'],
    ['America/St_Johns', '2026-01-15', '-03:30'],
    ['UTC', '2026-01-15', '+00:00'],
  ] as const) {
    assert.equal(offsetIn(zone, `${day}T12:00:00Z`), offset, zone);
  }
});
