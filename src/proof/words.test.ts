import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provenWords } from './words.ts';

const rows: [what: string, text: string, words: string[]][] = [
  ['punctuation and case', '„Größe“ & Ähre – 20 %', ['größe', 'ähre', '20']],
  ['a soft hyphen', 'ge\u00ADheim', ['geheim']],
  ['a no-break space', 'e.\u00A0V.', ['e', 'v']],
  ['letters with a sign of their own', 'Größe', ['größe']],
  ['wide and joined letters', 'Ｆｉｌｅ ﬁne', ['file', 'fine']],
  ['Korean', '부산, 드레스덴(독일)', ['부산', '드레스덴', '독일']],
  ['an address', '/2026/07/secret-shipyard/', ['2026', '07', 'secret', 'shipyard']],
  ['nothing', ' … ', []],
];

for (const [what, text, words] of rows) {
  test(`words are found in one form: ${what}`, () => assert.deepEqual(provenWords(text), words));
}
