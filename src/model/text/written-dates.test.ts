import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayInWords } from './dates.ts';
import { datesIn, dayMeant, dayOf, weekdayOf } from './written-dates.ts';

/** The dates of a text as `day.month.year weekday`, without missing parts. */
const read = (text: string, language: string) =>
  datesIn(text, language).map(({ day, month, year, weekday }) =>
    [`${day}.${month}.${year ?? ''}`, weekday].filter((part) => part !== undefined).join(' '),
  );

const forms: Record<string, [text: string, ...dates: string[]][]> = {
  de: [
    ['am Montag, 5. September 2019', '5.9.2019 1'],
    ['am Montag, dem 5. September', '5.9. 1'],
    ['am Montag (5. September 2019)', '5.9.2019 1'],
    ['5. September (Montag)', '5.9. 1'],
    ['Sonnabend, 7.\n> September 2019', '7.9.2019 6'],
    ['Mo., 5.9.2019, und Di, 06.09.2019', '5.9.2019 1', '6.9.2019 2'],
    ['So 5. September', '5.9.'],
    ['Dienstag, 5., bis Samstag, 7. September 2019', '7.9.2019 6'],
    ['5. Sept. 2019', '5.9.2019'],
    ['im September 2019'],
    ['der 3. Mai-Feiertag, Version 1.5. September, am 31. Februar, am 5. September ’19'],
  ],
  en: [
    ['on Monday, 5 September 2019', '5.9.2019 1'],
    ['on Monday, September 5, 2019', '5.9.2019 1'],
    ['the 5th of September (Monday)', '5.9. 1'],
    ['Sun., 5 September, but The Sun, 5 September', '5.9. 0', '5.9.'],
    ['Sept. 5', '5.9.'],
    ['5–9 September', '9.9.'],
    ['5 September 12 people', '5.9.'],
    ['May 12,500 people, March 5 percent, In March 5 companies, September 2019, May 5:30'],
  ],
  ko: [
    ['2019년 9월 5일(목)', '5.9.2019 4'],
    ['9월 5일 월요일에', '5.9. 1'],
    ['2019. 9. 5.(월요일)', '5.9.2019 1'],
    ['9월 5일', '5.9.'],
    ['9월 5일간, 11월 말'],
  ],
  fr: [['lundi 5 septembre 2019']],
};

for (const [language, cases] of Object.entries(forms)) {
  for (const [text, ...dates] of cases) {
    test(`dates in “${text}” (${language})`, () => assert.deepEqual(read(text, language), dates));
  }
}

test('every day in the words of this site is read as that day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1) }),
      fc.constantFrom('de', 'en', 'ko'),
      (at, language) => {
        const iso = new Date(at).toISOString().slice(0, 10);
        const [date] = datesIn(`x ${dayInWords(language, 'UTC', at)}.`, language);
        assert.equal(date && dayOf(date, date.year ?? 0), iso);
      },
    ),
  );
});

test('a date without year means the near one, or none', () => {
  const meant = (text: string, published: string, around = text) => {
    const [date] = datesIn(text, 'de');
    assert.ok(date);
    return dayMeant(date, published, around, 'de');
  };
  assert.equal(meant('5. September', '2019-09-11'), '2019-09-05');
  assert.equal(meant('15. Januar', '2019-12-01'), '2020-01-15');
  assert.equal(meant('20. Dezember', '2020-01-10'), '2019-12-20');
  assert.equal(meant('13. Februar', '2019-09-11'), undefined);
  assert.equal(meant('29. Februar', '2019-02-11'), undefined);
  assert.equal(meant('5. September', '2019-09-11', 'Jedes Jahr am 5. September'), undefined);
  assert.equal(meant('5. September', '2019-09-11', '1998 am 5. September'), undefined);
  assert.equal(meant('5. September', '2019-09-11', '2019 am 5. September'), '2019-09-05');
  assert.equal(meant('5. September 1998', '2019-09-11'), '1998-09-05');
});

test('days of the week are counted from Sunday', () => {
  assert.deepEqual(['2019-09-08', '2019-09-05', '2019-09-07'].map(weekdayOf), [0, 4, 6]);
});
