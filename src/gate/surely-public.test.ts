import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPublic, type LifeFacts, stateAt } from './state.ts';
import { isSurelyPublic } from './surely-public.ts';

const now = new Date('2026-07-15T12:00:00Z');
const past = '2026-01-15T10:00:00+01:00';
const surely = (raw: unknown) => isSurelyPublic(raw, now);

test('published, not a draft, no embargo or a lifted one: that is beyond doubt', () => {
  assert.ok(surely({ publishedAt: past }));
  assert.ok(surely({ publishedAt: past, draft: false, title: ['wrong'] }));
  assert.ok(surely({ publishedAt: past, embargo: { until: '2026-07-15T12:00:00Z' } }));
});

test('what is held back is not public', () => {
  assert.ok(!surely({ publishedAt: past, draft: true }));
  assert.ok(!surely({ publishedAt: '2026-07-15T12:00:00.001Z' }));
  assert.ok(!surely({ publishedAt: past, embargo: { until: '2026-07-15T12:00:00.001Z' } }));
});

test('in doubt the answer is no', () => {
  const wrong = [undefined, null, 'text', 7, [], {}, { publishedAt: 'soon' }, { publishedAt: 2026 }];
  for (const raw of wrong) assert.ok(!surely(raw), JSON.stringify(raw));
  for (const draft of ['false', 'no', 0, null, []]) assert.ok(!surely({ publishedAt: past, draft }));
  for (const embargo of [null, '', past, [], {}, { until: '' }, { until: 2026 }, { Until: past }]) {
    assert.ok(!surely({ publishedAt: past, embargo }), JSON.stringify(embargo));
  }
});

test('a misspelt key that may have been meant to hold the file back is a doubt', () => {
  const keys = ['draf', 'Draft', 'dratf', 'embrago', 'Embargo', 'sperrfrist', 'publishAt'];
  for (const key of keys) assert.ok(!surely({ publishedAt: past, [key]: 'x' }), key);
});

test('also a key whose first letters are misspelt is a doubt', () => {
  for (const key of ['darft', 'raft', 'mbargo', 'ebmargo', 'entwurf']) {
    assert.ok(!surely({ publishedAt: past, [key]: 'x' }), key);
  }
});

test('a date that only a lenient reader understands is a doubt: 01.12. is in December, not in January', () => {
  assert.ok(!surely({ publishedAt: '01.12.2026' }));
  assert.ok(!surely({ publishedAt: past, embargo: { until: '01.12.2026' } }));
  assert.ok(!surely({ publishedAt: past, embargo: { until: '1.9.2026, 10 Uhr' } }));
});

const instant = fc.integer({ min: -3, max: 3 }).map((ms) => new Date(now.getTime() + ms).toISOString());
const facts: fc.Arbitrary<LifeFacts> = fc.record({
  draft: fc.boolean(),
  publishedAt: instant,
  embargo: fc.option(fc.record({ until: instant }), { nil: undefined }),
  corrections: fc.constant([]),
});

test('what the raw frontmatter calls public is public by its facts', () => {
  fc.assert(
    fc.property(facts, (some) => {
      assert.equal(surely({ ...some }), isPublic(stateAt(some, now)));
    }),
    { numRuns: 300 },
  );
});

test('no change of one value makes a held file surely public', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('', 'false', 'true', ' '));
  fc.assert(
    fc.property(facts, fc.constantFrom('draft', 'embargo'), value, (some, key, wrong) => {
      fc.pre(!isPublic(stateAt(some, now)) && wrong !== false);
      if (surely({ ...some, [key]: wrong })) {
        // Only a valid embargo that is over may replace another one.
        assert.equal(key, 'embargo');
        assert.ok(Date.parse((wrong as { until: string }).until) <= now.getTime());
      }
    }),
    { numRuns: 300 },
  );
});
