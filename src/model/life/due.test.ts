import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayBegins } from '../../gate/beginning.ts';
import { dayIn } from '../text/dates.ts';
import { isOver, overAt } from '../text/event-time.ts';
import { changesOf } from './due.ts';
import { isPublic, stateAt } from '../../gate/state.ts';

const now = new Date('2026-07-15T12:00:00Z');
const facts = { draft: false, kit: false, corrections: [], events: [], publishedAt: '2026-07-14T12:00:00Z' };
const told = (changes: object, at = now) =>
  changesOf({ ...facts, ...changes }, at, 'Europe/Berlin').map(({ at: when, reason }) => [
    new Date(when).toISOString(),
    reason,
  ]);

test('a fresh release leaves the news sitemap, grows old and loses its kit', () => {
  assert.deepEqual(told({}), [
    ['2026-07-16T12:00:00.000Z', 'news'],
    ['2027-07-14T12:00:00.000Z', 'age'],
    ['2028-07-14T12:00:00.000Z', 'kit'],
  ]);
});

test('a release that is held back is due at its lift, which is an embargo only if that ends last', () => {
  const publishedAt = '2026-07-20T12:00:00Z';
  assert.deepEqual(told({ publishedAt })[0], ['2026-07-20T12:00:00.000Z', 'schedule']);
  const embargo = { until: '2026-07-21T12:00:00Z' };
  assert.deepEqual(told({ publishedAt, embargo })[0], ['2026-07-21T12:00:00.000Z', 'embargo']);
  assert.deepEqual(told({ publishedAt, embargo: { until: '2026-07-19T12:00:00Z' } })[0]?.[1], 'schedule');
});

test('an event is over after its last day or month, and its registration closes', () => {
  const events = [
    { start: '2026-07-20T22:30:00Z', registration: { until: '2026-07-18' } },
    { start: '2026-08', end: '2026-09' },
  ];
  assert.deepEqual(
    told({ events }).filter(([, reason = '']) => ['event', 'registration'].includes(reason)),
    [
      ['2026-07-21T22:00:00.000Z', 'event'],
      ['2026-07-18T22:00:00.000Z', 'registration'],
      ['2026-09-30T22:00:00.000Z', 'event'],
    ],
  );
});

test('property: an event is over from its instant on, and not before', () => {
  const day = fc.date({ min: new Date('2025-12-01'), max: new Date('2027-01-31'), noInvalidDate: true });
  const zone = fc.constantFrom('Europe/Berlin', 'Asia/Seoul', 'America/Santiago', 'UTC');
  fc.assert(
    fc.property(day, fc.constantFrom(7, 10, 24), zone, (at, length, timeZone) => {
      const start = at.toISOString().slice(0, length);
      const over = overAt({ start }, timeZone);
      assert.deepEqual(
        [isOver({ start }, over - 1, timeZone), isOver({ start }, over, timeZone)],
        [false, true],
      );
    }),
  );
});

test('nothing is due of a draft, and nothing before the lift', () => {
  assert.deepEqual(told({ draft: true, publishedAt: '2030-01-01T00:00:00Z' }), []);
  const embargo = { until: '2026-08-01T00:00:00Z' };
  assert.deepEqual(
    told({ embargo }).filter(([at = '']) => at < '2026-08-01'),
    [],
  );
});

test('property: what readers see of the state never changes between now and the first due instant', () => {
  const instant = fc
    .integer({ min: 0, max: 400 })
    .map((hours) => new Date(now.getTime() + (hours - 200) * 3_600_000).toISOString());
  fc.assert(
    fc.property(
      instant,
      fc.option(instant, { nil: undefined }),
      fc.option(instant, { nil: undefined }),
      fc.array(instant, { maxLength: 3 }),
      (publishedAt, until, withdrawn, corrections) => {
        const life = {
          ...facts,
          publishedAt,
          embargo: until === undefined ? undefined : { until },
          withdrawn: withdrawn === undefined ? undefined : { at: withdrawn },
          corrections: corrections.map((at) => ({ at, kind: 'correction' as const })),
        };
        const next = Math.min(
          ...changesOf(life, now, 'Europe/Berlin').map(({ at }) => at),
          now.getTime() + 1e10,
        );
        const shown = (at: Date) => (isPublic(stateAt(life, at)) ? stateAt(life, at) : 'held back');
        assert.equal(shown(new Date(next - 1)), shown(now));
      },
    ),
  );
});

test('a day begins at midnight of its time zone, also where the clocks change', () => {
  assert.equal(new Date(dayBegins('2026-07-15', 'Europe/Berlin')).toISOString(), '2026-07-14T22:00:00.000Z');
  assert.equal(new Date(dayBegins('2026-10-26', 'Europe/Berlin')).toISOString(), '2026-10-25T23:00:00.000Z');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.constantFrom('Europe/Berlin', 'Asia/Seoul', 'America/New_York', 'Australia/Lord_Howe'),
      (days, zone) => {
        const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
        assert.equal(dayIn(zone, dayBegins(day, zone)), day);
        assert.notEqual(dayIn(zone, dayBegins(day, zone) - 1), day);
      },
    ),
  );
});
