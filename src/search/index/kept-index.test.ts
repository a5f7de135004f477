import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { keptIndex } from './kept-index.ts';

test('an index is made once for its key, and only the last one is kept', async () => {
  const folder = testFolder();
  const cache = join(folder, 'cache');
  const made: string[] = [];
  const put = async (key: string, to: string) => {
    await keptIndex(cache, key, join(folder, to), () => {
      made.push(key);
      return Promise.resolve([
        { path: 'fragment/a.pf', content: Buffer.from(key) },
        { path: 'entry.json', content: '{}' },
      ]);
    });
    return readFileSync(join(folder, to, 'fragment', 'a.pf'), 'utf8');
  };
  assert.deepEqual([await put('one', 'a'), await put('one', 'b')], ['one', 'one']);
  assert.deepEqual(made, ['one']);
  assert.deepEqual([await put('two', 'c'), await put('one', 'd')], ['two', 'one']);
  assert.deepEqual(made, ['one', 'two', 'one']);
  assert.deepEqual(readdirSync(cache), ['one']);
});

test('a newsroom without a release has an index without a file', async () => {
  const folder = testFolder();
  const put = () => keptIndex(join(folder, 'cache'), 'none', join(folder, 'to'), () => Promise.resolve([]));
  await put();
  await put();
  assert.deepEqual(readdirSync(join(folder, 'to')), []);
});

test('an index that could not be made is not kept, nor is one that was cut off', async () => {
  const folder = testFolder();
  const failing = () => Promise.reject(new Error('Pagefind: broken'));
  await assert.rejects(keptIndex(join(folder, 'kept'), 'one', join(folder, 'out'), failing), /broken/);
  assert.deepEqual(readdirSync(join(folder, 'kept')), []);
});
