import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAged } from './age.ts';

test('a release is old when more than a year has passed', () => {
  const published = { publishedAt: '2025-07-15T14:00:00+02:00' };
  assert.equal(isAged(published, new Date('2026-07-15T12:00:00Z')), false);
  assert.equal(isAged(published, new Date('2026-07-15T12:00:00.001Z')), true);
});

test('a release that was under embargo ages from its lift', () => {
  const facts = {
    publishedAt: '2025-07-01T14:00:00+02:00',
    embargo: { until: '2025-07-15T14:00:00+02:00' },
  };
  assert.equal(isAged(facts, new Date('2026-07-15T12:00:00Z')), false);
  assert.equal(isAged(facts, new Date('2026-07-15T12:00:00.001Z')), true);
});
