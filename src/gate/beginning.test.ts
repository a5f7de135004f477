import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayBegins } from './beginning.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();
/** The day that a calendar of a time zone shows. */
function dayAt(at: number, timeZone: string): string {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  clocks.set(timeZone, clock);
  return clock.format(at);
}

const changing: [day: string, timeZone: string, begins: string][] = [
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z'],
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00Z'],
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
  ['2023-03-26', 'Asia/Beirut', '2023-03-25T22:00:00Z'],
  ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00Z'],
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
];
for (const [day, timeZone, begins] of changing)
  test(`${day} begins in ${timeZone} at ${begins}, although the clocks change`, () =>
    assert.equal(new Date(dayBegins(day, timeZone)).getTime(), Date.parse(begins)));

test('a day begins at the first instant at which a calendar shows it', () => {
  const zones = fc.constantFrom(
    ...['Europe/Berlin', 'Asia/Seoul', 'America/Sao_Paulo', 'Africa/Cairo', 'Asia/Beirut', 'America/Havana'],
    ...['Australia/Lord_Howe', 'America/New_York', 'Asia/Amman', 'America/Asuncion', 'UTC'],
  );
  const days = fc
    .integer({ min: Date.UTC(1970, 0, 2) / 86_400_000, max: Date.UTC(2100, 0, 1) / 86_400_000 })
    .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, zones, (day, timeZone) => {
      const at = dayBegins(day, timeZone);
      assert.equal(dayAt(at, timeZone), day);
      assert.ok(dayAt(at - 1000, timeZone) < day, `${timeZone} ${day}`);
    }),
    { numRuns: 2000 },
  );
});
