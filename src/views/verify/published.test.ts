import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Published } from './published.ts';

const digest = '0123456789abcdef'.repeat(4);

/** A newsroom with one file of this digest. */
function publishedWith(digits: string): Published {
  const answers: Record<string, unknown> = {
    '/verify/index.json': { prints: 0, files: 0, block: 100 },
    '/verify/files/all.json': { [digits]: '2026/07/kran/kran.jpg' },
  };
  globalThis.fetch = (address) => Promise.resolve(Response.json(answers[address as string]));
  return new Published('/');
}

test('a file is the published one if all digits of its sum are the same, not if the first ones are', async () => {
  assert.equal(await publishedWith(digest).fileWith(digest), '2026/07/kran/kran.jpg');
  const other = digest.slice(0, 16).padEnd(64, '0');
  assert.equal(await publishedWith(digest).fileWith(other), undefined);
  assert.equal(await publishedWith(digest.slice(0, 16)).fileWith(digest), undefined);
});
