import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasKit } from './kit.ts';

const facts = { draft: false, kit: false, publishedAt: '2024-07-15T12:00:00Z', corrections: [] };

test('a release has a kit for two years, and then only if it says so', () => {
  assert.equal(hasKit(facts, new Date('2026-07-15T11:59:59Z')), true);
  assert.equal(hasKit(facts, new Date('2026-07-15T12:00:00Z')), false);
  assert.equal(hasKit({ ...facts, kit: true }, new Date('2040-01-01T00:00:00Z')), true);
});

test('what is not public yet, or withdrawn, has none', () => {
  assert.equal(hasKit({ ...facts, kit: true }, new Date('2024-07-15T11:59:59Z')), false);
  assert.equal(hasKit({ ...facts, draft: true }, new Date('2024-08-01T00:00:00Z')), false);
  const withdrawn = { at: '2024-07-20T00:00:00Z' };
  assert.equal(hasKit({ ...facts, withdrawn, kit: true }, new Date('2024-08-01T00:00:00Z')), false);
});
