import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileSizeInWords } from './file-size.ts';

test('a size is told in the unit that readers expect, as their language writes numbers', () => {
  assert.equal(fileSizeInWords('de', 30), '30\u00A0Byte');
  assert.equal(fileSizeInWords('de', 20_440), '20,4\u00A0kB');
  assert.equal(fileSizeInWords('en', 1_260_000), '1.3\u00A0MB');
});
