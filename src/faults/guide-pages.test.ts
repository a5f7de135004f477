import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import type { Fault } from './fault.ts';
import { guidePages } from './guide-pages.ts';

const root = resolve(import.meta.dirname, '..', '..');
const fault = (rule: string, field: string) =>
  ({ rule, field, facts: {}, level: 'error', file: 'a', line: 1, column: 1 }) as unknown as Fault;

const cases = [
  fault('missing', 'title'),
  fault('missing', 'summary'),
  fault('brace', ''),
  fault('missingAttribute', '<Quote speaker>'),
  fault('heldBackInPublic', 'tells'),
  fault('notAColour', 'colours.accent'),
  fault('historyShallow', ''),
];

test('faults lead to the pages that explain them, the most frequent first, each once', () => {
  assert.deepEqual(guidePages(cases, 'de'), [
    'docs/fields.md',
    'docs/editors.de.md',
    'docs/embargo.md',
    'docs/brand.md',
    'docs/operations.md',
  ]);
  assert.deepEqual(guidePages([fault('brace', '')], 'it'), ['docs/editors.en.md']);
  assert.deepEqual(guidePages([], 'de'), []);
});

test('every page is there', () => {
  for (const language of ['de', 'en', 'fr', 'ko', 'it'])
    for (const page of guidePages(cases, language)) assert.ok(existsSync(join(root, page)), page);
});
