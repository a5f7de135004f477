import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import sharp from 'sharp';
import { faultsOf } from '../../../e2e/small-newsroom.ts';

const fontFile = (name: string) =>
  readFileSync(fileURLToPath(import.meta.resolve(`@fontsource-variable/nunito/files/${name}`)));
const typeface = (file: string) =>
  `type: { text: { name: Nunito, files: [{ file: ./brand/${file}, weights: [400] }], licence: OFL 1.1 } }\n`;
const told = async (brand: string, name: string, bytes: Uint8Array) =>
  (await faultsOf({ 'brand.yaml': brand, [`brand/${name}`]: bytes })).map(
    ({ rule, field, level }) => `${level} ${field} ${rule}`,
  );

test('a typeface that no page can be set in is told', async () => {
  const latin = fontFile('nunito-latin-wght-normal.woff2');
  const garbage = Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(400, 'x')]);
  const field = 'type.text.files[0].file';
  assert.deepEqual(await told(typeface('a.woff2'), 'a.woff2', latin), []);
  for (const bytes of [garbage, latin.subarray(0, 2_000)])
    assert.deepEqual(await told(typeface('a.woff2'), 'a.woff2', bytes), [`error ${field} typefaceCorrupt`]);
  assert.deepEqual(
    await told(typeface('a.woff2'), 'a.woff2', fontFile('nunito-cyrillic-wght-normal.woff2')),
    [`warning ${field} typefaceWithoutLetters`],
  );
});

test('a logo that is cut off is told', async () => {
  const create = { width: 90, height: 60, channels: 4, background: '#246' } as const;
  const noise = { type: 'gaussian', mean: 99, sigma: 60 } as const;
  const png = await sharp({ create: { ...create, noise } })
    .png()
    .toBuffer();
  const logo = 'logo: { light: ./brand/a.png }\n';
  assert.deepEqual(await told(logo, 'a.png', png), []);
  assert.deepEqual(await told(logo, 'a.png', png.subarray(0, png.length / 2)), [
    'error logo.light pictureCorrupt',
  ]);
});
