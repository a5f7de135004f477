import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brandSchema } from '../../schema/brand/brand.ts';
import { houseLook, lookOf } from './look.ts';
import { lookStyle, propertiesOf } from './look-style.ts';

const look = (facts: object) => lookOf(brandSchema.parse(facts));
const face = (weights: number[][]) => ({
  name: 'Serif',
  licence: 'OFL 1.1',
  files: weights.map((one, index) => ({ file: `./brand/${index}.woff2`, weights: one })),
});

test('the style sheet has the look of the house', () => {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  for (const [name, value] of Object.entries(propertiesOf(houseLook)))
    assert.ok(css.includes(`${name}: ${value};`), `${name}: ${value}`);
});

test('without a brand, or with an empty one, a page gets no style', () => {
  assert.equal(lookStyle(houseLook), '');
  assert.equal(lookStyle(look({})), '');
});

test('only what is not as in the house is in a page', () => {
  assert.equal(lookStyle(look({ shape: { radius: 8 } })), ':root{--radius:8px;--radius-box:8px}');
  assert.equal(lookStyle(look({ ratio: '3:2' })), ':root{--ratio:3 / 2}');
});

test('a brand’s colours come in pairs, and one scheme alone is named', () => {
  const style = lookStyle(look({ colours: { brand: '#ffd400' }, scheme: 'dark' }));
  assert.match(style, /--brand:light-dark\(#ffd400,#ffd400\)/);
  assert.match(style, /color-scheme:dark/);
});

test('a weight that the typeface lacks is its nearest', () => {
  const { weights } = look({ type: { text: face([[400], [700]]) } });
  assert.deepEqual(weights, { text: 400, quiet: 400, strong: 700, title: 700, display: 700 });
  assert.equal(look({ type: { text: face([[200, 600]]) } }).weights.display, 600);
});
