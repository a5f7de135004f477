import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boilerplateOn } from './boilerplate.ts';

const from = (validFrom: string) => ({ validFrom, short: { de: `Seit ${validFrom}` } });
const versions = [from('2021-05-01'), from('2019-01-01'), from('2024-01-01')];

test('a wording holds from its first day until the day before the next, in any order of the file', () => {
  const on = (day: string) => boilerplateOn(versions, day)?.validFrom;
  assert.equal(on('2018-12-31'), undefined);
  assert.equal(on('2019-01-01'), '2019-01-01');
  assert.equal(on('2021-04-30'), '2019-01-01');
  assert.equal(on('2021-05-01'), '2021-05-01');
  assert.equal(on('2030-01-01'), '2024-01-01');
});

test('of two wordings from the same day the first counts; without wordings there is none', () => {
  const [first, second] = [from('2019-01-01'), from('2019-01-01')];
  assert.equal(boilerplateOn([first, second], '2020-01-01'), first);
  assert.equal(boilerplateOn([], '2020-01-01'), undefined);
});

test('no other wording that had begun is newer', () => {
  const day = fc.integer({ min: 10, max: 31 }).map((date) => `2020-01-${date}`);
  fc.assert(
    fc.property(fc.array(day.map(from), { maxLength: 6 }), day, (some, when) => {
      const begun = some.filter(({ validFrom }) => validFrom <= when).map(({ validFrom }) => validFrom);
      assert.equal(boilerplateOn(some, when)?.validFrom, begun.sort().at(-1));
    }),
    { numRuns: 200 },
  );
});
