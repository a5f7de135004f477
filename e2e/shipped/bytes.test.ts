import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { sites } from '../sites.ts';
import { differing, shippedFiles } from './files.ts';

test('the same content gives the same bytes, on a cold and on a warm cache', () => {
  assert.deepEqual(differing(sites.real.out, sites.again.out), []);
});

/** The bytes that a page takes with Brotli. Its best quality takes thirty times as long and is asked only where it counts. */
function packed(bytes: Uint8Array, limit: number): number {
  const quick = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
  return quick <= limit ? quick : brotliCompressSync(bytes).length;
}

const isRelease = /^(?:(?:en|ko)\/)?\d{4}\/\d\d\/[^/]+\/index\.html$/;

for (const site of [sites.real, sites.fictional]) {
  test(`HTML and style of every release of “${site.name}” fit into the first round trip`, () => {
    const releases = [...shippedFiles(site.out)].filter(([name]) => isRelease.test(name));
    assert.ok(releases.length > 0);
    // Ten packets of 1,460 bytes, less the heads of the answer.
    const limit = 14_336;
    for (const [name, bytes] of releases) {
      const length = packed(bytes, limit);
      assert.ok(length <= limit, `${name} has ${length} bytes`);
    }
  });
}
