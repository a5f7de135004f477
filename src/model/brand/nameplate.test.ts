import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameplateOf } from './nameplate.ts';

test('a name is set smaller, or takes the width of a telephone, where two lines could not hold it', () => {
  assert.deepEqual(nameplateOf('Newsroom Lichterhaven', []), ['name']);
  assert.deepEqual(nameplateOf('Presse vom Hafenverbund Nordlicht', []), ['name', 'tight']);
  assert.deepEqual(nameplateOf('Newsroom der Verkehrsbetriebe Lichterhaven', []), ['name', 'long']);
});

test('a Korean letter is as wide as two Latin ones', () => {
  assert.deepEqual(nameplateOf('노르트리히트항만연합 뉴스룸', []), ['name', 'tight']);
});

test('a symbol stands beside the name and takes its room; a wide logo stands above it', () => {
  assert.deepEqual(nameplateOf('Presse vom Hafenverbund Nordlicht', [40]), ['name', 'long', 'symbol']);
  assert.deepEqual(nameplateOf('Presse vom Hafenverbund Nordlicht', [40, 180]), ['name', 'tight']);
});

test('a logo alone is set as it is', () => {
  assert.deepEqual(nameplateOf('', [40]), ['name']);
});
