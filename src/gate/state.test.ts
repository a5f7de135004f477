import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changedAt, changesAt, hasText, isPublic, type LifeFacts, liftOf, stateAt } from './state.ts';

const life = (changes: Partial<LifeFacts> = {}): LifeFacts => ({
  draft: false,
  publishedAt: '2026-03-01T10:00:00+01:00',
  corrections: [],
  ...changes,
});
const at = (instant: string) => new Date(instant);
const earlier = (instant: string) => new Date(Date.parse(instant) - 1);

test('a release is public from the very millisecond of its publication', () => {
  assert.equal(stateAt(life(), earlier('2026-03-01T09:00:00Z')), 'scheduled');
  assert.equal(stateAt(life(), at('2026-03-01T09:00:00Z')), 'published');
});

test('an embargo that ends after the publication holds the release back until its very last millisecond', () => {
  const facts = life({ embargo: { until: '2026-03-02T09:30:00+01:00' } });
  assert.equal(stateAt(facts, at('2026-03-01T09:00:00Z')), 'embargoed');
  assert.equal(stateAt(facts, earlier('2026-03-02T08:30:00Z')), 'embargoed');
  assert.equal(stateAt(facts, at('2026-03-02T08:30:00Z')), 'published');
});

test('an embargo that ends before the publication publishes nothing', () => {
  const facts = life({ embargo: { until: '2026-02-28T10:00:00+01:00' } });
  assert.equal(stateAt(facts, earlier('2026-02-28T09:00:00Z')), 'embargoed');
  assert.equal(stateAt(facts, at('2026-02-28T09:00:00Z')), 'scheduled');
  assert.equal(stateAt(facts, at('2026-03-01T09:00:00Z')), 'published');
});

test('the lift compares instants, not the text of the clock', () => {
  const publishedAt = '2026-03-01T10:00:00+01:00';
  const embargo = { until: '2026-03-01T17:30:00+09:00' };
  assert.equal(liftOf({ publishedAt, embargo }), Date.parse(publishedAt));
  assert.equal(liftOf({ publishedAt }), Date.parse(publishedAt));
});

test('a draft stays a draft, whatever else it says', () => {
  const facts = life({ draft: true, withdrawn: { at: '2026-03-02T00:00:00Z' } });
  assert.equal(stateAt(facts, at('2030-01-01T00:00:00Z')), 'draft');
});

test('a correction outranks an update, and both count from their own instant', () => {
  const corrections: LifeFacts['corrections'] = [
    { at: '2026-03-02T00:00:00Z', kind: 'update' },
    { at: '2026-03-03T00:00:00Z', kind: 'correction' },
    { at: '2026-03-04T00:00:00Z', kind: 'update' },
  ];
  const facts = life({ corrections });
  assert.equal(stateAt(facts, earlier('2026-03-02T00:00:00Z')), 'published');
  assert.equal(stateAt(facts, at('2026-03-02T00:00:00Z')), 'updated');
  assert.equal(stateAt(facts, earlier('2026-03-03T00:00:00Z')), 'updated');
  assert.equal(stateAt(facts, at('2026-03-03T00:00:00Z')), 'corrected');
  assert.equal(stateAt(facts, at('2026-03-05T00:00:00Z')), 'corrected');
  assert.deepEqual(changesAt(facts, at('2026-03-03T00:00:00Z')), corrections.slice(0, 2));
});

test('a withdrawal counts from its instant and outranks a correction', () => {
  const facts = life({
    corrections: [{ at: '2026-03-02T00:00:00Z', kind: 'correction' }],
    withdrawn: { at: '2026-03-03T00:00:00Z' },
  });
  assert.equal(stateAt(facts, earlier('2026-03-03T00:00:00Z')), 'corrected');
  assert.equal(stateAt(facts, at('2026-03-03T00:00:00Z')), 'withdrawn');
});

test('a draft, a scheduled and an embargoed release are held back; a withdrawn one is not', () => {
  const states = [
    'draft',
    'scheduled',
    'embargoed',
    'published',
    'updated',
    'corrected',
    'withdrawn',
  ] as const;
  assert.deepEqual(states.filter(isPublic), ['published', 'updated', 'corrected', 'withdrawn']);
});

test('the last change is the newest that has happened, whatever the order in the file', () => {
  const facts = life({
    corrections: [
      { at: '2026-03-05T00:00:00Z', kind: 'update' },
      { at: '2026-03-02T00:00:00Z', kind: 'update' },
    ],
    withdrawn: { at: '2026-03-07T00:00:00Z' },
  });
  const last = (now: string) => new Date(changedAt(facts, at(now))).toISOString();
  assert.equal(last('2026-03-01T12:00:00Z'), '2026-03-01T09:00:00.000Z');
  assert.equal(last('2026-03-04T00:00:00Z'), '2026-03-02T00:00:00.000Z');
  assert.equal(last('2026-03-06T00:00:00Z'), '2026-03-05T00:00:00.000Z');
  assert.equal(last('2026-03-07T00:00:00Z'), '2026-03-07T00:00:00.000Z');
});

/** A few milliseconds, so that instants often coincide or touch. */
const milliseconds = fc.integer({ min: 0, max: 12 }).map((ms) => Date.parse('2026-03-01T00:00:00Z') + ms);
const instant = milliseconds.map((ms) => new Date(ms).toISOString());
const facts: fc.Arbitrary<LifeFacts> = fc.record({
  draft: fc.boolean(),
  publishedAt: instant,
  embargo: fc.option(fc.record({ until: instant }), { nil: undefined }),
  corrections: fc.array(
    fc.record({ at: instant, kind: fc.constantFrom('correction' as const, 'update' as const) }),
    {
      maxLength: 3,
    },
  ),
  withdrawn: fc.option(fc.record({ at: instant }), { nil: undefined }),
});

test('what is public never turns back to held as time passes, and withdrawn stays withdrawn', () => {
  fc.assert(
    fc.property(facts, milliseconds, milliseconds, (some, a, b) => {
      const before = stateAt(some, new Date(Math.min(a, b)));
      const after = stateAt(some, new Date(Math.max(a, b)));
      if (isPublic(before)) assert.ok(isPublic(after));
      if (before === 'withdrawn') assert.equal(after, 'withdrawn');
    }),
    { numRuns: 500 },
  );
});

test('a release that is no draft is public exactly from the lift', () => {
  fc.assert(
    fc.property(facts, milliseconds, (some, now) => {
      const isOut = now >= liftOf(some) && !some.draft;
      assert.equal(isPublic(stateAt(some, new Date(now))), isOut);
    }),
    { numRuns: 500 },
  );
});

test('a text is gone from its withdrawal on, if it is not kept', () => {
  const withdrawn = (keepText: boolean) => ({
    ...life({}),
    withdrawn: { at: '2026-03-03T00:00:00Z', keepText },
  });
  assert.equal(hasText(withdrawn(false), at('2026-03-02T23:59:59Z')), true);
  assert.equal(hasText(withdrawn(false), at('2026-03-03T00:00:00Z')), false);
  assert.equal(hasText(withdrawn(true), at('2026-03-03T00:00:00Z')), true);
});
