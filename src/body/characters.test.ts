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

test('a fact and the name of an organisation count as they are read', () => {
  const parsed = parse(
    'Wir sind <Fact id="members" /> bei <OrgLink id="kai" /> und <OrgLink id="kai">hier</OrgLink>.',
    'de',
  );
  assert.ok('tree' in parsed);
  const said = { fact: (id: string) => `500 (${id})`, organisation: () => 'Kai AG' };
  assert.equal(charactersIn(parsed.tree, said), 'Wir sind 500 (members) bei Kai AG und hier.'.length);
});
