import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandWords } from './commands.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import { reviewIn } from './review/words.ts';
import { footnoteWords, languageName, languageNameIn, wordsIn } from './words.ts';

const dictionaries: Record<string, object> = { de, en, ko };
const commands = Object.fromEntries(
  Object.keys(dictionaries).map((language) => [
    language,
    commandWords({ LANG: `${language}_XX.UTF-8` }) as object,
  ]),
);

/** Every text of a dictionary by its path; a function tells its text for marks in place of its facts. */
function texts(dictionary: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(dictionary) as [string, unknown][]) {
    const at = `${path}${key}`;
    if (typeof value === 'string') found.set(at, value);
    else if (typeof value === 'function') {
      const marks = Array.from({ length: value.length }, (_, index) => `{${index}}`);
      found.set(`${at}()`, (value as (...facts: string[]) => string)(...marks));
    } else for (const [below, text] of texts(value as object, `${at}.`)) found.set(below, text);
  }
  return found;
}
const marksOf = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();

for (const [what, all] of [
  ['interface', dictionaries],
  ['commands', commands],
  ['review', reviewIn as Record<string, object>],
] as const) {
  const german = texts(all['de'] ?? {});
  for (const [language, dictionary] of Object.entries(all)) {
    const told = texts(dictionary);

    test(`the words of the ${what} have the same keys in ${language} as in German`, () => {
      assert.ok(german.size > 5);
      assert.deepEqual([...told.keys()].sort(), [...german.keys()].sort());
    });

    test(`no word of the ${what} is empty or has white space around it (${language})`, () => {
      // The dateline runs on into the text.
      const loose = [...told].filter(
        ([key, text]) => text === '' || (key !== 'dateline()' && text !== text.trim()),
      );
      assert.deepEqual(loose, []);
    });

    test(`no word of the ${what} is a bare number (${language})`, () => {
      assert.deepEqual(
        [...told].filter(([, text]) => /^[\p{N}\s]+$/u.test(text)),
        [],
      );
    });

    test(`the ${what} keep every placeholder in ${language}`, () => {
      for (const [key, text] of told) {
        // A Korean or English sentence may need fewer facts only if the German one does, too.
        assert.deepEqual(marksOf(text), marksOf(german.get(key)), key);
      }
    });

    test(`the ${what} use the quotation marks of ${language}`, () => {
      for (const [key, text] of told) {
        assert.doesNotMatch(text, /["']|\.\.\.| - /, key);
        const [open, close, foreign] = language === 'de' ? ['„', '“', '”'] : ['“', '”', '„'];
        assert.ok(!text.includes(foreign), `${key}: ${text}`);
        if (!key.startsWith('quote')) assert.equal(text.split(open).length, text.split(close).length, key);
      }
    });
  }
}

test('numbers choose between one and many', () => {
  for (const words of [de, en]) assert.doesNotMatch(words.archiveIntro(1), /1/);
  for (const words of [de, en, ko]) assert.match(words.archiveIntro(17), /17/);
});

test('a language without a dictionary reads English, a region reads its language', () => {
  assert.equal(wordsIn('fr'), en);
  assert.equal(wordsIn('de-AT'), de);
  assert.equal(wordsIn('ko-KR'), ko);
  assert.equal(wordsIn(''), en);
});

test('languages have a name, also those without a dictionary', () => {
  assert.deepEqual(['de', 'en', 'ko', 'fr'].map(languageName), ['Deutsch', 'English', '한국어', 'français']);
  assert.equal(languageNameIn('ko', 'de'), de.languageNameIn['ko']);
  assert.equal(languageNameIn('fr', 'de'), 'Französisch');
});

test('every dictionary names every language that has one', () => {
  for (const [language, words] of [
    ['de', de],
    ['en', en],
    ['ko', ko],
  ] as const) {
    assert.deepEqual(Object.keys(words.languageNameIn).sort(), Object.keys(dictionaries).sort());
    assert.equal(words.languageNameIn[language], words.languageName);
  }
});

test('the footnotes have a place for their number', () => {
  for (const language of Object.keys(dictionaries)) {
    assert.ok(footnoteWords(language).backLabel.includes('{reference}'));
    assert.ok(footnoteWords(language).label);
  }
});
