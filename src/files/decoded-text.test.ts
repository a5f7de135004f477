import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodedText } from './decoded-text.ts';

test('a text is read in the encoding that it says or shows, also one of an old editor of Windows', () => {
  const words = 'Grüße aus München';
  assert.equal(decodedText(Buffer.from(words, 'latin1')), words);
  assert.equal(decodedText(Buffer.from(words)), words);
  assert.equal(decodedText(Buffer.from(`\uFEFF${words}`, 'utf16le')), words);
});
