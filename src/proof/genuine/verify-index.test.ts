import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublicFacts } from '../public-facts.ts';
import { isOfVerify } from './verify-index.ts';

const facts = {
  languages: ['de', 'en'],
  releases: new Map([['2026/07/kran', new Map()]]),
  reached: { organisations: new Set(['hafen']) },
} as unknown as PublicFacts;
const isOwned = (path: string, content: unknown) =>
  isOfVerify(path, Buffer.from(JSON.stringify(content)), facts);

test('what the verification compares with names public releases and organisations only', () => {
  assert.ok(isOwned('index.json', {}));
  assert.ok(isOwned('prints/0a.json', { '0123abcd': [0, 7] }));
  assert.ok(
    isOwned('texts/0.json', [
      ['2026/07/kran/', 1],
      ['en/2026/07/kran/', 0],
    ]),
  );
  assert.ok(isOwned('files/all.json', { '0123456789abcdef': '2026/07/kran/press-kit.zip#text/kran.de.txt' }));
  assert.ok(isOwned('files/all.json', { '0123456789abcdef': 'organisations/hafen/logo.svg' }));
});

test('what names something else, or says more than numbers, belongs to nobody', () => {
  assert.ok(!isOwned('texts/0.json', [['2026/08/geheim/', 0]]));
  assert.ok(!isOwned('texts/0.json', [['2026/07/kran/', 'Geheim']]));
  assert.ok(!isOwned('files/all.json', { '0123456789abcdef': 'organisations/geheim/logo.svg' }));
  assert.ok(!isOwned('files/all.json', { '0123456789abcdef': '2026/08/geheim/plan.pdf' }));
  assert.ok(!isOwned('prints/all.json', { geheim: [1] }));
  assert.ok(!isOwned('prints/all.json', { '0123abcd': ['Geheim'] }));
  assert.ok(!isOwned('more/all.json', {}));
});
