import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beginningProblem, dayProblem, eventTimeProblem, instantProblem } from '../instants.ts';

const meant: [written: string, example: string][] = [
  ['2026-01-15t10:00:00z', '2026-01-15T10:00:00Z'],
  ['2026-01-15 10:00', '2026-01-15T10:00+01:00'],
  ['2026-01-15T10:00+0100', '2026-01-15T10:00+01:00'],
  ['2026-01-15T10:00+1', '2026-01-15T10:00+01:00'],
  ['2026-01-15T10:00 UTC', '2026-01-15T10:00Z'],
  ['2026-1-5T9:05:00+01:00', '2026-01-05T09:05:00+01:00'],
  ['15.01.2026, 10:00 Uhr', '2026-01-15T10:00+01:00'],
  ['2026-12-31T24:00:00+01:00', '2027-01-01T00:00:00+01:00'],
  ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
  ['2023-02-29T10:00:00+01:00', '2023-02-28T10:00:00+01:00'],
  ['2026-01-15T10:00:00,5+01:00', '2026-01-15T10:00:00+01:00'],
  ['2026-07-11T10:00:00', '2026-07-11T10:00:00+02:00'],
  ['irgendwann', '2019-09-11T16:27:25+02:00'],
  ['0206-02-30T10:00:00Z', '2019-09-11T16:27:25+02:00'],
];
for (const [written, example] of meant)
  test(`${written} is told with ${example}`, () => {
    const { facts } = instantProblem(written) ?? {};
    assert.ok(facts && 'example' in facts);
    assert.equal(facts.example, example);
  });

test('a day is told with the day that was meant', () => {
  const examples = ['05.09.2019', '2019/9/5', '2023-02-29', '2019-09-05T10:00:00Z'].map((text) => {
    const { facts } = dayProblem(text) ?? {};
    return facts && 'example' in facts ? facts.example : undefined;
  });
  assert.deepEqual(examples, ['2019-09-05', '2019-09-05', '2023-02-28', '2019-09-05']);
});

test('no message sends in a circle: each kind of time accepts the example of its own messages', () => {
  const digits = (min: number, max: number) => fc.integer({ min, max }).map(String);
  const piece = fc.oneof(
    fc.constantFrom('-', '.', ':', 'T', 't', ' ', 'Z', 'z', '+', '+02:00', '+00:53:28', 'UTC', 'Uhr', ','),
    digits(0, 99),
    digits(100, 2200).map((year) => year.padStart(4, '0')),
  );
  const two = (count: number) => String(count).padStart(2, '0');
  const number = (max: number) => fc.nat(max).map(two);
  const day = fc
    .tuple(fc.integer({ min: 1850, max: 2150 }), number(14), number(33))
    .map((parts) => parts.join('-'));
  const time = fc.tuple(number(30), number(70), number(70)).map((parts) => parts.join(':'));
  const rest = fc.array(piece, { maxLength: 4 }).map((all) => all.join(''));
  const instant = fc.tuple(day, fc.constantFrom('T', 't', ' '), time, rest);
  const text = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
    day,
    instant.map((parts) => parts.join('')),
  );
  const kinds = [dayProblem, instantProblem, eventTimeProblem, beginningProblem];
  fc.assert(
    fc.property(text, (value) => {
      for (const problemOf of kinds) {
        const facts = problemOf(value)?.facts;
        if (!facts) continue;
        assert.ok('example' in facts && facts.example !== undefined, value);
        assert.equal(problemOf(facts.example), undefined, `${value}: ${facts.example}`);
      }
    }),
    { numRuns: 1000 },
  );
});
