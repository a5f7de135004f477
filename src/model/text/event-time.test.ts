import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsIn } from '../../i18n/words.ts';
import { dayInWords, monthInWords, timeInWords } from './dates.ts';
import { eventTimeInWords, isOver } from './event-time.ts';

const zone = 'Europe/Berlin';
const languages = ['de', 'en', 'ko'];
type Time = Parameters<typeof eventTimeInWords>[0];
const told = (time: Time, language: string) => eventTimeInWords(time, language, zone);
const day = (language: string, instant: string) => dayInWords(language, zone, instant);

test('a part of a month stands where the language puts it', () => {
  const parts = ['early', 'mid', 'late'] as const;
  const all = languages.map((language) =>
    parts.map((precision) => told({ start: '2019-11', precision }, language)),
  );
  assert.deepEqual(all, [
    ['Anfang November 2019', 'Mitte November 2019', 'Ende November 2019'],
    ['early November 2019', 'mid-November 2019', 'late November 2019'],
    ['2019년 11월 초', '2019년 11월 중순', '2019년 11월 말'],
  ]);
});

test('a month without a part is the month alone', () => {
  for (const language of languages) {
    assert.equal(told({ start: '2019-11' }, language), monthInWords(language, '2019-11'));
  }
});

test('a day is the day as written, in every time zone', () => {
  for (const timeZone of ['America/New_York', 'Asia/Seoul', 'UTC']) {
    assert.equal(eventTimeInWords({ start: '2019-09-05' }, 'de', timeZone), '5. September 2019');
  }
});

test('an instant is told with its time in the time zone of the newsroom', () => {
  const start = '2026-07-03T17:00:00+09:00';
  for (const language of languages) {
    const expected = wordsIn(language).atTime(day(language, start), timeInWords(language, zone, start));
    assert.equal(told({ start }, language), expected);
  }
  assert.equal(told({ start }, 'de'), '3. Juli 2026, 10:00 Uhr');
});

test('an end that repeats the start is not told', () => {
  assert.equal(told({ start: '2019-09-05', end: '2019-09-05' }, 'de'), '5. September 2019');
});

test('several days are told from the first to the last', () => {
  for (const language of languages) {
    const [start, end] = ['2019-09-05', '2019-09-06'];
    const expected = wordsIn(language).event.to(day(language, start), day(language, end));
    assert.equal(told({ start, end }, language), expected);
  }
});

test('an event over midnight names both days', () => {
  const time = { start: '2026-07-03T22:00:00+02:00', end: '2026-07-04T01:00:00+02:00' };
  for (const language of languages) {
    assert.ok(told(time, language).includes(day(language, time.start)));
    assert.ok(told(time, language).includes(day(language, time.end)));
  }
});

const within = { start: '2026-07-03T10:00:00+02:00', end: '2026-07-03T12:00:00+02:00' };

test('an end on the same day is told as a time in German, with its “Uhr”', () => {
  assert.equal(told(within, 'de'), '3. Juli 2026, 10:00 Uhr bis 12:00 Uhr');
});

for (const language of languages) {
  test(`an event within one day names the day once (${language})`, () => {
    assert.equal(told(within, language).split(day(language, within.start)).length, 2, told(within, language));
    assert.ok(told(within, language).includes(timeInWords(language, zone, within.end)));
  });

  test(`the same date of two years is not the same day (${language})`, () => {
    const time = { ...within, end: '2027-07-03T12:00:00+02:00' };
    assert.ok(told(time, language).includes(day(language, time.end)), told(time, language));
  });

  test(`no time is told that nobody wrote (${language})`, () => {
    const time = { start: '2019-09-05T01:00:00+02:00', end: '2019-09-05' };
    const invented = timeInWords(language, zone, `${time.end}T00:00:00Z`);
    assert.ok(!told(time, language).includes(invented), told(time, language));
  });
}

const past: [what: string, time: Pick<Time, 'start' | 'end'>, last: string, first: string][] = [
  ['a day', { start: '2026-07-03' }, '2026-07-03T21:59:59Z', '2026-07-03T22:00:00Z'],
  [
    'several days',
    { start: '2026-07-01', end: '2026-07-03' },
    '2026-07-03T21:59:59Z',
    '2026-07-03T22:00:00Z',
  ],
  ['an hour', { start: '2026-07-03T10:00:00+09:00' }, '2026-07-03T21:59:59Z', '2026-07-03T22:00:00Z'],
  ['a month', { start: '2026-07' }, '2026-07-31T21:59:59Z', '2026-07-31T22:00:00Z'],
];
for (const [what, time, last, first] of past) {
  test(`${what} is over when the newsroom’s next day begins`, () => {
    assert.equal(isOver(time, Date.parse(last), zone), false);
    assert.equal(isOver(time, Date.parse(first), zone), true);
  });
}
