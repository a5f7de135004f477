import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sites } from '../sites.ts';
import { differing } from './files.ts';
import { firstRoundTrip } from './first-round-trip.ts';

test('the same content gives the same bytes, on a cold and on a warm cache', () => {
  assert.deepEqual(differing(sites.real.out, sites.again.out), []);
});

for (const site of [sites.real, sites.fictional]) {
  test(`HTML and style of every release of “${site.name}” fit into the first round trip`, () => {
    const { releases, tooLarge } = firstRoundTrip(site.out);
    assert.ok(releases > 0);
    assert.deepEqual(tooLarge, []);
  });
}
