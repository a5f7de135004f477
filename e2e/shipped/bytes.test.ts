import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { sites } from '../sites.ts';
import { differing, shippedFiles } from './files.ts';

test('the same content gives the same bytes, on a cold and on a warm cache', () => {
  assert.deepEqual(differing(sites.real.out, sites.again.out), []);
});

const isRelease = /^(?:(?:en|ko)\/)?\d{4}\/\d\d\/[^/]+\/index\.html$/;

for (const site of [sites.real, sites.fictional]) {
  test(`HTML and style of every release of “${site.name}” fit into the first round trip`, () => {
    const releases = [...shippedFiles(site.out)].filter(([name]) => isRelease.test(name));
    assert.ok(releases.length > 0);
    // Ten packets of 1,460 bytes, less the heads of the answer.
    for (const [name, bytes] of releases) {
      const { length } = brotliCompressSync(bytes);
      assert.ok(length <= 14_336, `${name} has ${length} bytes`);
    }
  });
}
