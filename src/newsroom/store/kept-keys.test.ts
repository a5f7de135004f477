import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareKeys } from '../../../e2e/incremental/compare-keys.ts';

// `npm run test:full keys` has more of them, and longer ones.
test('what has the same key is made of the same data, whatever is edited and however time passes', async () => {
  const compared = await compareKeys('keys', 14);
  assert.ok(compared > 1000, String(compared));
});
