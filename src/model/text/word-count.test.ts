import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordCount } from './word-count.ts';

const texts: [language: string, text: string, words: number][] = [
  ['de', '„Moin“, sagte 1 Lotse – am 5. September.', 7],
  ['ko', '부산 대표단이 드레스덴을 방문했다.', 4],
  ['ja', '私は学生です', 4],
  ['en', ' … ', 0],
];

for (const [language, text, words] of texts) {
  test(`“${text}” has ${words} words`, () => assert.equal(wordCount(text, language), words));
}
