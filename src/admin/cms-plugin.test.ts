import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cmsGerman } from '../i18n/desk/cms/de.ts';
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

test('the German of the CMS is completed by what it lacks, never replaced', () => {
  const path = '/x/@sveltia/cms/locales/de.json';
  const german = readFileSync(new URL('locales/de.json', folder), 'utf8');
  for (const [key, sentence] of Object.entries(cmsGerman))
    assert.ok(
      code.includes(`${key.split('.').at(-1)}:\``) &&
        reworded(german, path)?.includes(JSON.stringify(sentence)),
      key,
    );
  const own = german.replace('{', '{"show_errors":"Fehler",');
  assert.throws(() => reworded(own, path), /words of its own for show_errors/);
});
