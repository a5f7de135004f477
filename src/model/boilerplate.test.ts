import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beginsIn } from '../gate/beginning.ts';
import { boilerplateAt } from './boilerplate.ts';

const from = (validFrom: string) => ({ validFrom, short: { de: `Seit ${validFrom}` } });
const begins = beginsIn('Europe/Berlin', []);
const boilerplateOn = (some: Parameters<typeof boilerplateAt>[0], day: string) =>
  boilerplateAt(some, begins(day), begins);
const versions = [from('2021-05-01'), from('2019-01-01'), from('2024-01-01')];

test('a wording holds from its first day until the day before the next, in any order of the file', () => {
  const on = (day: string) => boilerplateOn(versions, day)?.validFrom;
  assert.equal(on('2018-12-31'), undefined);
  assert.equal(on('2019-01-01'), '2019-01-01');
  assert.equal(on('2021-04-30'), '2019-01-01');
  assert.equal(on('2021-05-01'), '2021-05-01');
  assert.equal(on('2030-01-01'), '2024-01-01');
});

test('a wording may begin within a day, or with the lift of a release', () => {
  const publishedAt = '2026-07-15T10:00:00+02:00';
  const lifted = { folder: '2026-07-15-neu', facts: { draft: false, publishedAt, corrections: [] } };
  const own = beginsIn('Europe/Berlin', [lifted]);
  const some = [from('2019-01-01'), { ...from(''), validFrom: { with: '2026-07-15-neu' } }];
  const at = (instant: string) => boilerplateAt(some, Date.parse(instant), own)?.validFrom;
  assert.equal(at('2026-07-15T07:59:59.999Z'), '2019-01-01');
  assert.deepEqual(at('2026-07-15T08:00:00Z'), { with: '2026-07-15-neu' });
  assert.equal(boilerplateAt(some, Date.parse('2100-01-01T00:00:00Z'), begins)?.validFrom, '2019-01-01');
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
