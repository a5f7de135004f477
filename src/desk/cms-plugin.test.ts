import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cmsWordsIn } from '../i18n/cms-words.ts';
import { deskLanguages } from '../i18n/desk-words.ts';
import type { CmsWords } from '../i18n/shapes/cms.ts';
import { cmsPlugin, reworded, withoutForeignFonts } from './cms-plugin.ts';

const folder = new URL('../../node_modules/@sveltia/cms/', import.meta.url);
const code = readFileSync(new URL('npm/index.js', folder), 'utf8');
const localeOf = (name: string) => readFileSync(new URL(`locales/${name}.json`, folder), 'utf8');

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

test('the CMS says why it could not save in every language of the desk, and a change of its words is noticed', () => {
  assert.match(reworded(code, '/x/@sveltia/cms/npm/index.js') ?? '', /The entry has not been saved/);
  for (const [language, said] of [
    ['de', /Der Eintrag wurde nicht gespeichert/],
    ['fr', /L’entrée n’a pas été enregistrée/],
    ['ko', /엔트리를 저장하지 않았습니다/],
  ] as const) {
    assert.match(reworded(localeOf(language), `/x/@sveltia/cms/locales/${language}.json`) ?? '', said);
    assert.throws(() => reworded('{}', `/x/@sveltia/cms/locales/${language}.json`), /does not say/);
  }
  assert.equal(reworded('x', '/x/other.js'), undefined);
});

test('the CMS speaks no language that the desk does not speak', () => {
  const said = reworded(code, '/x/@sveltia/cms/npm/index.js') ?? '';
  const [, offered = ''] =
    /=`([a-zA-Z,-]+)`\.split\(`,`\),\w+=\(\)=>\{let e=\w+\(\);return e&&/.exec(said) ?? [];
  assert.deepEqual(offered.split(',').sort(), ['de', 'en-US', 'fr', 'ko']);
  for (const locale of offered.split(',')) assert.ok(existsSync(new URL(`locales/${locale}.json`, folder)));
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

test('the CMS counts no hours up to twelve where the language of the desk does not', () => {
  assert.match(code, /hour12:!0/);
  assert.doesNotMatch(reworded(code, '/x/@sveltia/cms/npm/index.js') ?? '', /hour12:!0/);
});

test('only a text that nobody is to see is called a draft', () => {
  for (const [language, said] of [
    ['de', /Nicht gespeicherte Änderungen/],
    ['fr', /Modifications non enregistrées/],
    ['ko', /저장하지 않은 변경/],
    ['en-US', /Unsaved changes/],
  ] as const)
    assert.match(reworded(localeOf(language), `/x/@sveltia/cms/locales/${language}.json`) ?? '', said);
});

type Words = { [key: string]: string | Words };
const flat = (words: CmsWords, above = ''): [key: string, text: string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value]] : flat(value, `${above}${key}.`),
  );
const marksOf = (text: string) => [...new Set(text.match(/\{\$\w+/g))].sort();

const english = [...flat(JSON.parse(localeOf('en-US')) as Words), ...flat(cmsWordsIn('en'))];
for (const language of deskLanguages.filter((name) => name !== 'en')) {
  test(`the CMS says in ${language} all that it says in English, and we say nothing that it has learned to say`, () => {
    const whole = reworded(localeOf(language), `/x/@sveltia/cms/locales/${language}.json`) ?? '';
    const said = new Map(flat(JSON.parse(whole) as Words));
    const own = new Map(flat(JSON.parse(localeOf(language)) as Words));
    // A language without a plural need not count.
    const uncounted = (key: string) => (mark: string) => !own.has(key) || mark !== '{$count';
    for (const [key, text] of english.filter(([name]) => !name.startsWith('config.'))) {
      assert.ok(said.has(key), key);
      const [told, wanted] = [said.get(key) ?? '', text].map((one) => marksOf(one).filter(uncounted(key)));
      assert.deepEqual(told, wanted, key);
    }
    assert.deepEqual(
      flat(cmsWordsIn(language)).filter(([key]) => own.has(key) || !english.some(([name]) => name === key)),
      [],
    );
  });
}

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
