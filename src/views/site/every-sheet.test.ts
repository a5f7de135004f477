import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everySheet } from './every-sheet.ts';

test('the notice stands at the head of every sheet', () => {
  assert.match(everySheet('Vertraulich'), /@top-center\{content:"Vertraulich";/);
});

test('no notice ends the style, nor its own text', () => {
  const style = everySheet('</style> "a" \\ b');
  assert.doesNotMatch(style, /</);
  assert.match(style, /content:"\\3c \/style> \\"a\\" \\\\ b";/);
});
