import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charactersIn } from './characters.ts';
import { parse } from './reading/parse.ts';

function length(source: string): number {
  const parsed = parse(source, 'de');
  assert.ok('tree' in parsed);
  return charactersIn(parsed.tree);
}

test('characters are counted with spaces, in what readers see', () => {
  assert.equal(length('Grüße aus Dresden'), 17);
  assert.equal(length('Grüße\naus  **Dresden**'), 17);
  assert.equal(length('부산 😀'), 4);
});

test('blocks are a space apart, comments and marks count nothing', () => {
  assert.equal(length('## Eins\n\nZwei\n\n- drei\n- vier'), 'Eins Zwei drei vier'.length);
  assert.equal(length('Eins {/* nein */}zwei'), 'Eins zwei'.length);
  assert.equal(length('<Quote speaker="ada">\nEins\n</Quote>'), 4);
});
