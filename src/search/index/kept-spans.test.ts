import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { forgetSpans, keptSpan } from './kept-spans.ts';

test('a span is made once for its key, and kept until it is forgotten', async () => {
  const cache = join(testFolder(), 'cache');
  const made: string[] = [];
  const put = async (key: string) => {
    const { files, words } = await keptSpan(cache, key, () => {
      made.push(key);
      return Promise.resolve({
        files: [
          { path: 'fragment/a.pf', content: Buffer.from(key) },
          { path: 'entry.json', content: '{}' },
        ],
        words: new Map([[key, 2]]),
      });
    });
    return [readFileSync(join(files, 'fragment', 'a.pf'), 'utf8'), words.get(key)];
  };
  assert.deepEqual(
    [await put('one'), await put('two'), await put('one')],
    [
      ['one', 2],
      ['two', 2],
      ['one', 2],
    ],
  );
  assert.deepEqual(made, ['one', 'two']);
  await forgetSpans(cache, ['two']);
  assert.deepEqual(readdirSync(cache), ['two']);
  assert.deepEqual(
    [await put('two'), await put('one')],
    [
      ['two', 2],
      ['one', 2],
    ],
  );
  assert.deepEqual(made, ['one', 'two', 'one']);
});

test('a newsroom without a release keeps nothing', async () => {
  const cache = join(testFolder(), 'cache');
  await forgetSpans(cache, []);
  assert.deepEqual(readdirSync(cache), []);
});

test('a span that could not be made is not kept', async () => {
  const cache = join(testFolder(), 'cache');
  const failing = () => Promise.reject(new Error('Pagefind: broken'));
  await assert.rejects(keptSpan(cache, 'one', failing), /broken/);
  assert.deepEqual(readdirSync(cache), []);
});
