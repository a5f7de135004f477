import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { offsetsAt } from '../../model/text/dates.ts';
import { instantProblem } from '../../schema/instants.ts';
import { inZone, offsetProblem } from './offsets.ts';

const berlin = 'Europe/Berlin';

test('both offsets of the hour that autumn repeats are right', () => {
  assert.deepEqual(offsetsAt(berlin, '2026-10-25T02:30'), ['+02:00', '+01:00']);
  for (const offset of ['+02:00', '+01:00'])
    assert.equal(offsetProblem(`2026-10-25T02:30:00${offset}`, berlin), undefined);
});

test('the hour that spring leaves out is told with the time that the clocks show', () => {
  assert.deepEqual(offsetsAt(berlin, '2026-03-29T02:30'), []);
  assert.deepEqual(
    ['+01:00', '+02:00'].map((offset) => offsetProblem(`2026-03-29T02:30:00${offset}`, berlin)?.facts),
    [
      { zone: berlin, example: '2026-03-29T03:30:00+02:00' },
      { zone: berlin, example: '2026-03-29T01:30:00+01:00' },
    ],
  );
});

test('summer time that went two hours ahead is right, and local mean time is rounded to the minute', () => {
  assert.equal(offsetProblem('1945-07-01T10:00:00+03:00', berlin), undefined);
  assert.equal(offsetProblem('1900-06-01T10:00:00+08:28', 'Asia/Seoul'), undefined);
  assert.deepEqual(offsetProblem('1900-06-01T10:00:00+09:00', 'Asia/Seoul')?.facts, {
    zone: 'Asia/Seoul',
    offset: '+08:28',
  });
});

test('a missing offset is told with that of the newsroom', () => {
  const example = (text: string, zone: string) => {
    const problem = instantProblem(text);
    const { facts } = problem ? inZone(problem, zone) : {};
    return facts && 'example' in facts ? facts.example : undefined;
  };
  assert.equal(example('2026-07-01T10:00', 'Asia/Seoul'), '2026-07-01T10:00+09:00');
  assert.equal(example('2026-07-01 10:00', 'America/New_York'), '2026-07-01T10:00-04:00');
  assert.equal(example('2026-10-30T10:00:00', berlin), '2026-10-30T10:00:00+01:00');
  assert.equal(example('2026-03-29T02:30', berlin), '2026-03-29T03:30:00+02:00');
});

const zones = fc.constantFrom(
  ...[berlin, 'Asia/Seoul', 'America/New_York', 'Europe/Dublin', 'Africa/Monrovia', 'Pacific/Apia'],
  ...['Australia/Lord_Howe', 'Europe/London', 'Asia/Kolkata', 'Africa/Cairo', 'America/Caracas', 'UTC'],
);
const two = (count: number) => String(count).padStart(2, '0');
const first = Date.UTC(1900, 0, 1) / 60_000;
const last = Date.UTC(2100, 11, 31) / 60_000;
/** Often near a change of the clocks: early on a day of spring or autumn. */
const walls = fc.oneof(
  fc.integer({ min: first, max: last }).map((minute) => new Date(minute * 60_000).toISOString().slice(0, 16)),
  fc
    .tuple(
      fc.integer({ min: 1910, max: 2037 }),
      fc.constantFrom(3, 4, 10, 11),
      fc.nat(29),
      fc.nat(3),
      fc.nat(59),
    )
    .map(([y, m, d, hour, minute]) => `${y}-${two(m)}-${two(d + 1)}T${two(hour)}:${two(minute)}`),
);
const offset = fc.tuple(fc.constantFrom('+', '-'), fc.nat(14), fc.constantFrom(0, 0, 30, 45));

test('whoever writes what a message proposes gets no further message', () => {
  fc.assert(
    fc.property(zones, walls, offset, fc.boolean(), (zone, wall, [sign, hours, minutes], isAway) => {
      const problem = offsetProblem(`${wall}${sign}${two(hours)}:${two(minutes)}`, zone, isAway);
      if (!problem) return;
      assert.ok(problem.rule === 'offsetOfZone' || problem.rule === 'hourSkipped');
      const proposed =
        problem.rule === 'hourSkipped'
          ? [problem.facts.example]
          : problem.facts.offset.split(' / ').map((right) => `${wall}${right}`);
      for (const instant of proposed) {
        assert.equal(offsetProblem(instant, zone), undefined, `${zone} ${instant}`);
        const told = instantProblem(instant);
        assert.ok(told === undefined || told.rule === 'yearOutOfRange', `${instant} ${told?.rule}`);
      }
    }),
    { numRuns: 500 },
  );
});

test('a text without offset becomes one that is accepted, in every zone', () => {
  fc.assert(
    fc.property(zones, walls, (zone, wall) => {
      const problem = instantProblem(wall);
      assert.equal(problem?.rule, 'offsetMissing');
      const { facts } = inZone(problem, zone);
      assert.ok('example' in facts);
      assert.equal(offsetProblem(String(facts.example), zone), undefined, `${zone} ${wall} ${facts.example}`);
    }),
    { numRuns: 500 },
  );
});
