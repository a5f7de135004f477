import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { preprocessCSS, resolveConfig } from 'vite';
import { type Brand, brandSchema } from '../schema/brand/brand.ts';
import { lookOfTheBrand } from './look-of-the-brand.ts';

const sheet = fileURLToPath(new URL('../styles/tokens.css', import.meta.url));

async function madeWith(brand: Brand | undefined) {
  const postcss = { plugins: [lookOfTheBrand('/content/brand.yaml', () => brand)] };
  const config = await resolveConfig({ configFile: false, css: { postcss } }, 'build');
  return preprocessCSS(readFileSync(sheet, 'utf8'), sheet, config);
}

test('the style sheet says what the brand is, once, and is made again when its file changes', async () => {
  const brand = brandSchema.parse({ colours: { brand: '#e30613' }, shape: { radius: 8 }, ratio: '1:1' });
  const { code, deps } = await madeWith(brand);
  assert.match(code, /--brand: #e30613;/);
  assert.match(code, /--accent: light-dark\(#cf000e, #ff4d42\);/);
  assert.equal(code.match(/--brand:/g)?.length, 1);
  assert.match(code, /--radius: 8px;/);
  assert.match(code, /--ratio: 1 \/ 1;/);
  // What no brand decides stays.
  assert.match(code, /--measure: 40rem;/);
  assert.ok(deps?.has('/content/brand.yaml'));
});

test('without a brand it says what the house is', async () => {
  const { code } = await madeWith(undefined);
  assert.match(code, /--accent: light-dark\(#085293, #82c2f7\);/);
  assert.ok(!code.includes('oklch('), code);
});
