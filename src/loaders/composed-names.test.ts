import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composedNames } from './composed-names.ts';

type Asset = { names: string[] };
type Options = { assetFileNames?: string | ((asset: Asset) => string) };

/** The pattern of an asset’s name, after the plugin. */
function patternOf(name: string, usual: Options['assetFileNames']): string {
  const change = composedNames().outputOptions as unknown as (options: Options) => Options;
  const { assetFileNames: pattern } = change({ ...(usual !== undefined && { assetFileNames: usual }) });
  assert.ok(typeof pattern === 'function');
  return pattern({ names: [name] });
}

test('a picture with a decomposed name is scaled under the composed one, and all others as before', () => {
  const usual = ({ names: [name = ''] }: Asset) =>
    `_astro/${name.length > 3 ? '[name]' : 'x'}.[hash][extname]`;
  assert.equal(patternOf('Größe.jpg'.normalize('NFD'), usual), '_astro/Größe.[hash][extname]');
  assert.equal(patternOf('Größe.jpg', usual), '_astro/[name].[hash][extname]');
  assert.equal(patternOf('부두.jpg'.normalize('NFD'), undefined), '부두.[hash][extname]');
});
