import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut } from './feed-length.ts';

const item = (bytes: number) => ({ html: 'x'.repeat(bytes), text: 'x', summary: 'x' });

test('short items all stay', () =>
  assert.equal(cut(Array.from({ length: 30 }, () => item(4000))).length, 30));

test('what weighs more than 512 kB together is cut after the newest', () => {
  assert.equal(cut(Array.from({ length: 30 }, () => item(100 * 1024))).length, 4);
});

test('signs that are escaped weigh more', () => {
  const signs = { html: '<'.repeat(50_000), text: 'x', summary: 'x' };
  assert.equal(cut(Array.from({ length: 30 }, () => signs)).length, 1);
});

test('one item stays however long it is, and so do those that no archive holds', () => {
  assert.equal(cut([item(1024 * 1024), item(10)]).length, 1);
  assert.equal(
    cut(
      Array.from({ length: 30 }, () => item(100 * 1024)),
      9,
    ).length,
    9,
  );
});
