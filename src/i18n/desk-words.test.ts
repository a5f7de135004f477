import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { testFolder } from '../../e2e/test-folder.ts';
import type * as desk from './desk-words.ts';
import { deskLanguage, deskLanguages, deskWordsIn } from './desk-words.ts';
import { faultWordsIn } from './fault-words.ts';
import { localWordsIn, machineLocalWords } from './local-words.ts';
import { toolLanguages } from './tool-words.ts';

const folder = join(import.meta.dirname, 'desk');
const filesOf = (language: string) => readdirSync(join(folder, language)).sort();

test('a language of the desk has every file that German has', () => {
  assert.deepEqual([...deskLanguages].sort(), readdirSync(folder).sort());
  for (const language of deskLanguages) assert.deepEqual(filesOf(language), filesOf('de'));
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

test('what is wrong is said in every language of the desk', () => {
  assert.deepEqual(readdirSync(join(import.meta.dirname, 'faults')).sort(), [...deskLanguages].sort());
  for (const language of deskLanguages)
    assert.equal(faultWordsIn(language) === faultWordsIn('en'), language === 'en');
});

test('the same rules are worded for the editor in every language', () => {
  const rulesOf = (language: string) => Object.keys(deskWordsIn(language).prose.faults.rules).sort();
  for (const language of deskLanguages) assert.deepEqual(rulesOf(language), rulesOf('de'));
});

/** What a source says, piece by piece: its strings, and its templates without the code in them. */
function piecesOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    )
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('French marks keep their distance by a space at which no line breaks', () => {
  const said = ['desk/fr', 'faults/fr'].flatMap((name) => {
    const of = join(import.meta.dirname, name);
    return readdirSync(of).flatMap((file) => piecesOf(join(of, file)));
  });
  assert.ok(said.length > 700);
  const loose = /[^\S\u202f][;:!?»]|«(?!\u202f)|[\p{L}\p{N})}][;!?»]/u;
  // MessageFormat and HTML have marks of their own.
  const texts = said.map((text) => text.replace(/ :integer|&amp;/g, ''));
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
