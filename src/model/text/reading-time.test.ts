import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from './reading-time.ts';

test('a text takes as long as its language is read', () => {
  assert.equal(readingMinutes(2760, 'de'), 3);
  assert.equal(readingMinutes(2760, 'ko'), 6);
  assert.equal(readingMinutes(2760, 'de-AT'), 3);
});

test('the shortest text takes a minute, an unknown language the pace of English', () => {
  assert.equal(readingMinutes(0, 'de'), 1);
  assert.equal(readingMinutes(9870, 'xx'), readingMinutes(9870, 'en'));
});
