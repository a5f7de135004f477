import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { renderCssVariable } from '../../../node_modules/astro/dist/assets/fonts/infra/minifiable-css-renderer.js';
import { brandSchema } from '../../schema/brand/brand.ts';
import { typefacesOf } from './typefaces.ts';

const files = [{ file: './brand/a.woff2', weights: [400] }];
const typed = (name: string, korean: string[] = []) =>
  brandSchema.safeParse({ type: { text: { name, files, licence: 'OFL 1.1' }, korean } });

test('a name that would end a statement, a text or an element is refused', () => {
  for (const name of [
    'X;}body{display:none}',
    'Foo </style><h1>',
    'a"b',
    "a'b",
    'a\\b',
    'a,b',
    'x@y',
    'a/*b',
  ])
    for (const given of [typed(name), typed('Source Serif', [name])])
      assert.equal(given.success, false, name);
});

test('every other name is one in a style sheet as well', () => {
  for (const name of [
    '0xProto',
    'Source Serif 4',
    'M+ 1p',
    'M+1p',
    'inherit',
    '나눔고딕',
    '3270',
    '-x',
    'B612_(Mono)',
  ]) {
    const { data } = typed(name, [name]);
    assert.ok(data, name);
    for (const family of typefacesOf(data, '/content', ['ko'])) {
      const css = renderCssVariable(family.cssVariable, [`${family.name}-0a1b`, ...family.fallbacks], true);
      const [, value = ''] = /^:root\{[\w-]+:(.*);\}$/.exec(css) ?? [];
      assert.ok(value, css);
      for (const one of value.split(','))
        assert.match(
          one,
          /^(?:"[^"\\<]+"|-?(?:[\p{L}_]|\\[0-9a-f]{6})(?:[\p{L}\p{M}\p{N}_-]|\\[0-9a-f]{6})*)$/u,
          name,
        );
      assert.ok(!family.fallbacks.includes('inherit'));
    }
  }
});

test('a face is named from the folder of the project on: Astro puts a digest of it into every page', () => {
  const own = typed('Nunito').data;
  assert.ok(own);
  for (const brand of [undefined, own]) {
    const faces = typefacesOf(brand, resolve('content'), ['de']).flatMap(({ options }) =>
      options.variants.flatMap(({ src }) => src),
    );
    assert.ok(faces.length > 0);
    for (const face of faces) assert.match(face, /^\.\/(?:node_modules|content\/brand)\/.*\.woff2$/);
  }
});
