import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widthInTwoLines } from './two-lines.ts';

test('a name in two lines is as wide as the longer of them', () => {
  assert.equal(widthInTwoLines('Presse vom Hafenverbund Nordlicht'), 'Hafenverbund Nordlicht'.length);
  assert.equal(
    widthInTwoLines('Newsroom der Verkehrsbetriebe Lichterhaven'),
    'Newsroom der Verkehrsbetriebe'.length,
  );
});

test('one word has one line', () => {
  assert.equal(widthInTwoLines(' Newsroom '), 8);
  assert.equal(widthInTwoLines(''), 0);
});

test('a Korean letter is as wide as two Latin ones', () => {
  assert.equal(widthInTwoLines('북극광 항만 연합'), 9);
});
