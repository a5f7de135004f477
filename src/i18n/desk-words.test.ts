import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../e2e/test-folder.ts';
import type * as desk from './desk-words.ts';
import { deskLanguage, deskLanguages, deskWordsIn } from './desk-words.ts';
import { localWordsIn, machineLocalWords } from './local-words.ts';
import { toolLanguages } from './tool-words.ts';

const folder = join(import.meta.dirname, 'desk');
const filesOf = (language: string) => readdirSync(join(folder, language)).sort();

test('a language of the desk has every file that German has, and what the CMS itself says in English', () => {
  assert.deepEqual([...deskLanguages].sort(), readdirSync(folder).sort());
  for (const language of deskLanguages) {
    const missing = language === 'en' ? ['cms.ts'] : [];
    assert.deepEqual(
      filesOf(language),
      filesOf('de').filter((file) => !missing.includes(file)),
    );
  }
});

test('the desk speaks every language of the tools, and more', () => {
  for (const language of toolLanguages) assert.equal(deskLanguage(language), language);
  assert.equal(deskLanguage('fr-CA'), 'fr');
  assert.equal(deskLanguage('ar'), 'en');
});

test('the desk of a machine speaks the language of the machine', () => {
  for (const language of deskLanguages) {
    assert.equal(localWordsIn(language).language, language);
    assert.equal(machineLocalWords({ LANG: `${language}_XX.UTF-8` }), localWordsIn(language));
  }
  assert.equal(machineLocalWords({ LANG: 'it_IT.UTF-8' }), localWordsIn('en'));
});

test('the same rules are worded for the editor in every language', () => {
  const rulesOf = (language: string) => Object.keys(deskWordsIn(language).prose.faults.rules).sort();
  for (const language of deskLanguages) assert.deepEqual(rulesOf(language), rulesOf('de'));
});

test('French marks keep their distance by a space at which no line breaks', () => {
  const files = filesOf('fr').map((file) => readFileSync(join(folder, 'fr', file), 'utf8'));
  // MessageFormat has colons of its own.
  const said = files.flatMap((text) =>
    [...text.replaceAll(' :integer', '').matchAll(/'[^'\n]*'|`[^`]*`/g)].map(([quoted]) =>
      quoted.slice(1, -1),
    ),
  );
  assert.ok(said.length > 400);
  const loose = /[^\S\u202f][;:!?»]|«(?!\u202f)|[\p{L}\p{N}){}][;!?»]/u;
  // Not the code within a text.
  const texts = said.map((text) => text.replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '{}'));
  assert.deepEqual(
    texts.filter((text) => loose.test(text)),
    [],
  );
  for (const wrong of ['Vraiment ?', 'Vraiment?', 'Fin : 2', 'non ;', '« oui\u202f»', '«\u202foui»'])
    assert.match(wrong, loose);
});

test('a folder is all that the desk needs to speak another language', async () => {
  const copy = testFolder();
  cpSync(import.meta.dirname, copy, { recursive: true });
  // In a folder of temporary files nothing says that the sources are modules.
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  cpSync(join(folder, 'en'), join(copy, 'desk', 'it'), { recursive: true });
  const again = (await import(join(copy, 'desk-words.ts'))) as typeof desk;
  assert.ok(again.deskLanguages.includes('it') && existsSync(join(copy, 'desk', 'it', 'words.ts')));
  assert.equal(again.deskLanguage('it-CH'), 'it');
});
