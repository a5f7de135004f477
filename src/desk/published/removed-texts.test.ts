import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noon, release } from '../../../e2e/small-newsroom.ts';
import { removedTexts } from './removed-texts.ts';

const opened = (en: Parameters<typeof release>[0]) => ({
  locales: Object.fromEntries(
    Object.entries({ de: release(), en: release(en) }).map(([language, source]) => [
      language,
      { path: `releases/x/index.${language}.mdx`, content: { $source: source } },
    ]),
  ),
});

test('a public language that a save removes is told, and one that is kept or was never public is not', () => {
  assert.deepEqual(removedTexts(opened({}), ['de'], noon), [
    { language: 'en', publishedAt: '2026-01-15T10:00:00+01:00' },
  ]);
  assert.deepEqual(removedTexts(opened({}), ['de', 'en'], noon), []);
  assert.deepEqual(removedTexts(opened({ draft: 'true' }), ['de'], noon), []);
  // A language that was added and taken away again before the save was in no file.
  assert.deepEqual(removedTexts({ locales: { en: { path: 'index.en.mdx' } } }, [], noon), []);
  assert.deepEqual(removedTexts(undefined, [], noon), []);
});
