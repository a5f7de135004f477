import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beginningProblem, dayProblem, eventTimeProblem, exactness, instantProblem } from './instants.ts';

const lengths = (year: number) => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
};
const two = (n: number) => String(n).padStart(2, '0');
/** Any day in ISO 8601, including days that do not exist. */
const written = fc.tuple(
  fc.integer({ min: 1900, max: 2100 }),
  fc.integer({ min: 0, max: 14 }),
  fc.integer({ min: 0, max: 33 }),
);

test('a day is accepted exactly when the calendar has it', () => {
  fc.assert(
    fc.property(written, ([year, month, date]) => {
      const isReal = date >= 1 && date <= (lengths(year)[month - 1] ?? 0);
      const text = `${year}-${two(month)}-${two(date)}`;
      assert.equal(dayProblem(text)?.rule, isReal ? undefined : 'noSuchDay', text);
      assert.equal(instantProblem(`${text}T10:00:00Z`)?.rule, isReal ? undefined : 'noSuchDay', text);
    }),
    { numRuns: 1000 },
  );
});

test('the 29th of February is there in leap years only, also at the turn of a century', () => {
  const days = ['2000-02-29', '2024-02-29', '1900-02-29', '2100-02-29', '2023-02-29'];
  assert.deepEqual(
    days.filter((day) => !dayProblem(day)),
    ['2000-02-29', '2024-02-29'],
  );
});

const clock = fc.tuple(fc.nat(30), fc.nat(70), fc.nat(70)).map(([hour, minute, second]) => ({
  text: [hour, minute, second].map(two).join(':'),
  hour,
  minute,
  second,
}));

test('an instant is accepted exactly when the clock can show it', () => {
  fc.assert(
    fc.property(clock, ({ text, hour, minute, second }) => {
      const isReal = hour < 24 && minute < 60 && second < 60;
      const problem = instantProblem(`2019-09-11T${text}+02:00`);
      assert.equal(problem?.rule, isReal ? undefined : 'notAnInstant', text);
    }),
    { numRuns: 500 },
  );
});

test('every accepted instant is one that the clock of the site can compare', () => {
  const offset = fc.tuple(fc.constantFrom('+', '-'), fc.nat(20), fc.nat(70));
  fc.assert(
    fc.property(written, clock, offset, ([y, m, d], { text }, [sign, hours, minutes]) => {
      const whole = `${y}-${two(m)}-${two(d)}T${text}${sign}${two(hours)}:${two(minutes)}`;
      if (!instantProblem(whole)) assert.ok(Number.isFinite(Date.parse(whole)), whole);
      if (hours > 14 || minutes > 59) assert.ok(instantProblem(whole), whole);
    }),
    { numRuns: 500 },
  );
});

test('seconds and their parts may be left out, the offset may not', () => {
  for (const end of ['T16:27Z', 'T16:27:25Z', 'T16:27:25.1Z', 'T16:27:25.123+09:00', 'T16:27:25-05:00']) {
    assert.equal(instantProblem(`2019-09-11${end}`), undefined, end);
  }
  assert.equal(instantProblem('2019-09-11T16:27:25')?.rule, 'offsetMissing');
});

test('the offset that is proposed fits the season and makes the text whole', () => {
  const proposed = (text: string) => {
    const problem = instantProblem(text);
    return problem?.rule === 'offsetMissing' ? problem.facts.example : undefined;
  };
  assert.equal(proposed('2019-07-11T16:27'), '2019-07-11T16:27+02:00');
  assert.equal(proposed('2019-01-11T16:27:25'), '2019-01-11T16:27:25+01:00');
  assert.equal(instantProblem(proposed('2019-01-11T16:27:25') ?? ''), undefined);
});

test('what Date.parse would silently accept is refused', () => {
  const lenient = [
    '2019-09-11',
    '2019-9-11',
    '2019-09-11 16:27:25+02:00',
    '2019-02-31T10:00:00Z',
    '2019-09-11T24:00:00Z',
    '11 Sep 2019 16:27:25 GMT',
    'Wed, 11 Sep 2019 16:27:25 GMT',
    '09.11.2019',
    '9/11/2019',
    '2019',
    '0',
    '+002019-09-11T16:27:25Z',
    'Wed Sep 11 2019 16:27:25 GMT+0200 (CEST)',
  ];
  for (const text of lenient) {
    assert.ok(Number.isFinite(Date.parse(text)), `Date.parse refuses ${text}`);
    assert.ok(instantProblem(text), text);
  }
  for (const text of ['2019-9-5', '05.09.2019', '2019/09/05', '2019-09-05T00:00:00Z', '5 Sep 2019']) {
    assert.equal(dayProblem(text)?.rule, 'notADay', text);
  }
});

test('nothing may stand before or after a day or an instant', () => {
  for (const around of [' %', '% ', '%\n', 'x%', '%x', '%\n%']) {
    const of = (text: string) => around.replaceAll('%', text);
    assert.ok(dayProblem(of('2019-09-05')), around);
    assert.ok(instantProblem(of('2019-09-05T10:00:00Z')), around);
    assert.ok(eventTimeProblem(of('2019-09')), around);
  }
});

test('an event may be known to the month, the day or the instant', () => {
  for (const text of ['2019-01', '2019-12', '2019-09-05', '2019-09-05T10:00+02:00']) {
    assert.equal(eventTimeProblem(text), undefined, text);
  }
  const rules = [
    '2019-00',
    '2019-13',
    '2019',
    '2019-09-31',
    '2019-09-05T10:00',
    '2019-09-05 10:00',
    'Herbst',
  ];
  assert.deepEqual(
    rules.map((text) => eventTimeProblem(text)?.rule),
    [
      'notAnEventTime',
      'notAnEventTime',
      'notAnEventTime',
      'noSuchDay',
      'offsetMissing',
      'notAnInstant',
      'notAnEventTime',
    ],
  );
  assert.deepEqual(['2019-09', '2019-09-05', '2019-09-05T10:00Z'].map(exactness), [
    'month',
    'day',
    'instant',
  ]);
});

test('an instant of a year that no newsroom has is told, and so are a day and a month', () => {
  for (const year of ['0206', '0000', '1899', '2101', '9999']) {
    assert.equal(instantProblem(`${year}-07-11T10:00:00+00:53`)?.rule, 'yearOutOfRange', year);
    assert.equal(dayProblem(`${year}-07-11`)?.rule, 'yearOutOfRange', year);
    assert.equal(eventTimeProblem(`${year}-07`)?.rule, 'yearOutOfRange', year);
    assert.equal(beginningProblem(`${year}-07-11`)?.rule, 'yearOutOfRange', year);
  }
  for (const day of ['1900-01-01', '2100-12-31', '1899-12-31', '2101-01-01'])
    assert.equal(dayProblem(day), undefined, day);
});
