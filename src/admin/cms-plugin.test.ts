import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { reworded, withoutForeignFonts } from './cms-plugin.ts';

const folder = new URL('../../node_modules/@sveltia/cms/', import.meta.url);
const code = readFileSync(new URL('npm/index.js', folder), 'utf8');

test('the CMS that is installed names the fonts of strangers three times, and not once afterwards', () => {
  assert.match(code, /cdn\.jsdelivr\.net\/fontsource/);
  const clean = withoutForeignFonts(code);
  assert.doesNotMatch(clean, /cdn\.jsdelivr\.net\/fontsource|marker-icon-2x-\w+\.png/);
});

test('a CMS that names another number of them stops the build', () => {
  assert.throws(
    () => withoutForeignFonts(code.replace(/https:\/\/cdn\.jsdelivr\.net\/fontsource/, '')),
    /2 fonts/,
  );
  assert.throws(() => withoutForeignFonts(''), /0 fonts/);
});

test('the CMS says why it could not save, in both languages, and a change of its words is noticed', () => {
  const german = readFileSync(new URL('locales/de.json', folder), 'utf8');
  assert.match(reworded(code, '/x/@sveltia/cms/npm/index.js') ?? '', /The entry has not been saved/);
  assert.match(
    reworded(german, '/x/@sveltia/cms/locales/de.json') ?? '',
    /Der Eintrag wurde nicht gespeichert/,
  );
  assert.throws(() => reworded('{}', '/x/@sveltia/cms/locales/de.json'), /does not say/);
  assert.equal(reworded('x', '/x/other.js'), undefined);
});
