import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { forgetSpans, keptSpan } from './kept-spans.ts';
import type { ReadPages } from './read-pages.ts';

test('a span is made once for its key, and kept until it is forgotten', async () => {
  const cache = join(testFolder(), 'cache');
  const made: string[] = [];
  const put = async (key: string) => {
    const { files, words } = await keptSpan(cache, { place: 'de', key }, () => {
      made.push(key);
      return Promise.resolve({
        files: [
          { path: 'fragment/a.pf', content: Buffer.from(key) },
          { path: 'entry.json', content: '{}' },
        ],
        words: new Map([[key, 2]]),
        read: new Map(),
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
  await forgetSpans(cache, [{ place: 'de', key: 'two' }]);
  assert.deepEqual(readdirSync(cache), ['de.two']);
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
  await assert.rejects(keptSpan(cache, { place: 'de', key: 'one' }, failing), /broken/);
  assert.deepEqual(readdirSync(cache), []);
});

test('what was read of the pages of a place is there when its span is made again, and nothing else', async () => {
  const cache = join(testFolder(), 'cache');
  const page = { language: 'de', shelf: 'texts' as const, blocks: [], facts: [], names: ['Möwe'] };
  const formerOf = async (place: string, key: string) => {
    let found: ReadPages = new Map();
    await keptSpan(cache, { place, key }, (former) => {
      found = former;
      return Promise.resolve({ files: [], words: new Map(), read: new Map([['digest', page]]) });
    });
    return [...found];
  };
  assert.deepEqual(await formerOf('de-2025-01', 'one'), []);
  assert.deepEqual(await formerOf('de-2025-01', 'two'), [['digest', page]]);
  assert.deepEqual(await formerOf('de', 'one'), []);
  await forgetSpans(cache, [{ place: 'de-2025-01', key: 'two' }]);
  const kept = join(cache, 'de-2025-01.two', 'pages');
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('Möwe', 'Löwe'));
  assert.deepEqual(await formerOf('de-2025-01', 'three'), []);
});

test('a span that has lost a file, or of which one is damaged, is made again', async () => {
  const cache = join(testFolder(), 'cache');
  let made = 0;
  const put = async () => {
    const { files, words } = await keptSpan(cache, { place: 'de', key: 'one' }, () => {
      made += 1;
      return Promise.resolve({
        files: [{ path: join('index', 'b.pf_index'), content: 'Wörter' }],
        words: new Map([['Kran', 1]]),
        read: new Map(),
      });
    });
    assert.equal(readFileSync(join(files, 'index', 'b.pf_index'), 'utf8'), 'Wörter');
    assert.deepEqual([...words], [['Kran', 1]]);
  };
  await put();
  const kept = join(cache, 'de.one');
  const names = ['words.json', 'sums.json', join('files', 'index', 'b.pf_index')];
  for (const [number, name] of names.entries()) {
    rmSync(join(kept, name));
    await put();
    writeFileSync(join(kept, name), 'damaged');
    await put();
    assert.equal(made, 3 + 2 * number);
  }
  writeFileSync(join(kept, 'files', 'strange'), 'strange');
  await put();
  assert.equal(existsSync(join(kept, 'files', 'strange')), false);
  // As a killed build and its tidying leave it.
  for (const name of [...names, 'pages']) rmSync(join(kept, name));
  await put();
  assert.equal(made, 9);
});
