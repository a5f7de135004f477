import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareKeys } from '../incremental/compare-keys.ts';

/* What a build may keep, over long sequences of edits: `npm run test:full keys [first] [count]`. */

const [first = 0, count = 10] = (process.env['NEWSROOM_RANDOM'] ?? '').split(' ').filter(Boolean).map(Number);

for (let seed = first; seed < first + count; seed += 1)
  test(`what has the same key is made of the same data, ${seed}`, async () => {
    const compared = await compareKeys(`keys ${seed}`, 40);
    assert.ok(compared > 2000, String(compared));
  });
