import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cmsGerman } from '../i18n/desk/de/cms.ts';
import { cmsPlugin, reworded, withoutForeignFonts } from './cms-plugin.ts';

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

test('the CMS asks for the name of an uploaded file, and takes other capitals for the same name', () => {
  const said = reworded(code, '/x/@sveltia/cms/npm/index.js') ?? '';
  assert.match(said, /^import\{plainFileName\}from"[^"\\]*\/src\/model\/file-name\.ts";/);
  assert.equal(said.split('plainFileName(').length, 2);
  // The function of the bundle that finds a free name, as it is after the change.
  const [, free = ''] = /([\w$]+)=\(e,t\)=>\{if\(!t\.length\)return e;/.exec(said) ?? [];
  const at = said.indexOf(`${free}=(e,t)=>`);
  assert.match(said.slice(at, at + 300), /`,`i`\),a=-1/);
});

type Words = { [key: string]: string | Words };
const flat = (words: Words, above = ''): [key: string, text: string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value]] : flat(value, `${above}${key}.`),
  );
const localeOf = (name: string) => readFileSync(new URL(`locales/${name}.json`, folder), 'utf8');
const marksOf = (text: string) => [...new Set(text.match(/\{\$\w+/g))].sort();

test('the CMS says in German all that it says in English, and we say nothing that it has learned to say', () => {
  const said = new Map(
    flat(JSON.parse(reworded(localeOf('de'), '/x/@sveltia/cms/locales/de.json') ?? '') as Words),
  );
  const english = flat(JSON.parse(localeOf('en-US')) as Words);
  for (const [key, text] of english.filter(([name]) => !name.startsWith('config.'))) {
    assert.ok(said.has(key), key);
    assert.deepEqual(marksOf(said.get(key) ?? ''), marksOf(text), key);
  }
  const own = new Map(flat(JSON.parse(localeOf('de')) as Words));
  assert.deepEqual(
    flat(cmsGerman as Words).filter(([key]) => own.has(key) || !english.some(([name]) => name === key)),
    [],
  );
});

test('where no desk is open, its script is that of nothing', () => {
  const editor = `${import.meta.dirname.replaceAll('\\', '/')}/Editor.astro`;
  assert.ok(existsSync(editor));
  const resolved = (isOpen: boolean, importer: string) =>
    (cmsPlugin(isOpen).resolveId as (source: string, importer: string) => string | null)(
      './start.ts',
      importer,
    );
  const script = `${editor}?astro&type=script&index=0&lang.ts`;
  assert.match(resolved(false, script) ?? '', /empty-module\.ts$/);
  assert.equal(resolved(true, script), null);
  assert.equal(resolved(false, '/src/views/Other.astro'), null);
});
