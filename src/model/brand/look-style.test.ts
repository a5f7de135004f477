import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brandSchema } from '../../schema/brand/brand.ts';
import { hexOf, toneOf } from './fit.ts';
import { houseLook, lookOf } from './look.ts';
import { lookStyle, propertiesOf } from './look-style.ts';

const look = (facts: object) => lookOf(brandSchema.parse(facts));
const face = (weights: number[][]) => ({
  name: 'Serif',
  licence: 'OFL 1.1',
  files: weights.map((one, index) => ({ file: `./brand/${index}.woff2`, weights: one })),
});

/** Colours as the build writes them, so that two writings of one are equal. */
const inHex = (css: string) => css.replace(/oklch\([^)]+\)/g, (colour) => hexOf(toneOf(colour)));

test('the style sheet has the look of the house, and each property of a look', () => {
  const css = inHex(readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8'));
  for (const [name, value] of Object.entries(propertiesOf(houseLook)))
    assert.ok(css.includes(`${name}: ${value};`), `${name}: ${value}`);
});

test('without a brand, or with one that has neither band nor scheme, a page gets no style', () => {
  assert.equal(lookStyle(houseLook), '');
  assert.equal(lookStyle(look({})), '');
  assert.equal(lookStyle(look({ colours: { brand: '#ffd400' }, shape: { radius: 8 } })), '');
});

test('a brand’s colours come in pairs, in one writing if both are the same', () => {
  const own = propertiesOf(look({ colours: { brand: '#ffd400', link: '#003a70' } }));
  assert.equal(own['--brand'], '#ffd400');
  assert.match(String(own['--accent']), /^light-dark\(#003a70, #[0-9a-f]{6}\)$/);
});

test('one scheme alone is named', () => {
  assert.match(lookStyle(look({ scheme: 'dark' })), /color-scheme:dark/);
});

test('a weight that the typeface lacks is its nearest', () => {
  const { weights } = look({ type: { text: face([[400], [700]]) } });
  assert.deepEqual(weights, { text: 400, quiet: 400, strong: 700, title: 700, display: 700 });
  assert.equal(look({ type: { text: face([[200, 600]]) } }).weights.display, 600);
  // The order in which somebody wrote the ends of a variable face says nothing.
  assert.deepEqual(
    look({ type: { text: face([[900, 200]]) } }).weights,
    look({ type: { text: face([[200, 900]]) } }).weights,
  );
});
