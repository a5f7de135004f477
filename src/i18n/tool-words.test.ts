import assert from 'node:assert/strict';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../e2e/test-folder.ts';
import { terminalLanguage, terminalWords, toolLanguages, toolWordsIn } from './tool-words.ts';

test('the tools speak the language of the machine', () => {
  const told = (environment: Record<string, string>) => terminalLanguage({ ...environment });
  assert.equal(told({ LANG: 'de_DE.UTF-8' }), 'de');
  assert.equal(told({ LANG: 'ko_KR.UTF-8' }), 'ko');
  assert.equal(told({ LANG: 'C.UTF-8' }), 'en');
  assert.equal(told({ LANG: 'fr_FR.UTF-8' }), 'en');
  assert.equal(told({}), 'en');
  assert.equal(told({ LANG: 'de_DE', LC_MESSAGES: 'ko_KR' }), 'ko');
  assert.equal(told({ LANG: 'ko_KR', LC_ALL: 'de_DE' }), 'de');
  assert.equal(told({ LANG: 'de_DE', LC_ALL: '' }), 'de');
});

test('a language without words reads English, a region reads its language', () => {
  assert.equal(toolWordsIn('fr'), toolWordsIn('en'));
  assert.equal(toolWordsIn('de-AT'), toolWordsIn('de'));
  assert.equal(terminalWords({ LANG: 'ko_KR.UTF-8' }), toolWordsIn('ko'));
});

const folder = join(import.meta.dirname, 'tools');

test('a language of the tools has words for the terminal', () => {
  assert.deepEqual([...toolLanguages].sort(), readdirSync(folder).sort());
});

test('a folder is all that the tools need to speak another language', async () => {
  const copy = testFolder();
  cpSync(import.meta.dirname, copy, { recursive: true });
  // In a folder of temporary files nothing says that the sources are modules.
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  cpSync(join(folder, 'en'), join(copy, 'tools', 'fr'), { recursive: true });
  const { terminalLanguage: again } = (await import(join(copy, 'tool-words.ts'))) as {
    terminalLanguage: typeof terminalLanguage;
  };
  assert.equal(again({ LANG: 'fr_FR.UTF-8' }), 'fr');
});
