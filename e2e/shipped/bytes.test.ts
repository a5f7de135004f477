import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { sites } from '../sites.ts';
import { pages, shippedFiles } from './files.ts';

test('the same content gives the same bytes, on a cold and on a warm cache', () => {
  const first = shippedFiles(sites.fictional.out);
  const again = shippedFiles(sites.again.out);
  assert.deepEqual([...again.keys()], [...first.keys()]);
  const different = [...first]
    .filter(([name, bytes]) => !again.get(name)?.equals(bytes))
    .map(([name]) => name);
  assert.deepEqual(different, []);
});

test('a page fits into the first round trip', () => {
  for (const site of [sites.real, sites.fictional]) {
    const files = shippedFiles(site.out);
    for (const page of pages(site.out).keys()) {
      const { length } = brotliCompressSync(files.get(page) ?? Buffer.alloc(0));
      assert.ok(length <= 14_336, `${site.name}: ${page} has ${length} bytes`);
    }
  }
});
