import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf } from '../../../e2e/small-newsroom.ts';

test('only themes that there are have colours that become others', async () => {
  const themes = async (scheme: string) =>
    (
      await faultsOf({
        'brand.yaml': `scheme: ${scheme}\ncolours: { link: "#ffff00", dark: { link: "#000022" } }\n`,
      })
    ).flatMap(({ rule, facts }) => (rule === 'colourChanged' ? [(facts as { theme: string }).theme] : []));
  assert.deepEqual(await themes('both'), ['light', 'dark']);
  assert.deepEqual(await themes('light'), ['light']);
  assert.deepEqual(await themes('dark'), ['dark']);
});
