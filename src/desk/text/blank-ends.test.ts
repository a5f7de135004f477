import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedSource } from './blank-ends.ts';

test('what is typed as source keeps the spaces that belong to a text', () => {
  assert.equal(typedSource('\r\n \u3000段落\r\n\r\n末尾\u00a0 \n'), '\u3000段落\n\n末尾\u00a0');
});
