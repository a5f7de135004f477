import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../e2e/test-folder.ts';
import { deskLanguages, deskWordsIn } from './desk-words.ts';
import { deskViewsIn } from './desk-views.ts';
import { toolLanguages, toolWordsIn } from './tool-words.ts';
import { hasWords, footnoteWords, languageName, languageNameIn, wordsIn } from './words.ts';

const here = import.meta.dirname;
const languages = readdirSync(join(here, 'site'));
const dictionaries: Record<string, object> = Object.fromEntries(
  languages.map((language) => [language, wordsIn(language)]),
);
const tools = (topic: 'commands' | 'review'): Record<string, object> =>
  Object.fromEntries(toolLanguages.map((language) => [language, toolWordsIn(language)[topic]]));
/** The forms of the desk. English takes most hints from the schema. Sentences about faults take more than texts. */
const forms = (language: string): object => {
  const { fields, body, prose, ...words } = deskWordsIn(language);
  const labels = Object.fromEntries(Object.entries(fields).map(([path, label]) => [path, [label].flat()[0]]));
  const { rules: _, ...faults } = prose.faults;
  return { ...words, labels, body: [body].flat()[0], prose: { ...prose, faults } };
};
const atDesk = (words: (language: string) => object): Record<string, object> =>
  Object.fromEntries(deskLanguages.map((language) => [language, words(language)]));
const [de, en, ko] = [wordsIn('de'), wordsIn('en'), wordsIn('ko')];

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
/** A language states them only where the words of the CMS would not be said. */
const isOptional = (key: string) => key.startsWith('form.adds.');
const keysOf = (told: ReadonlyMap<string, string>) =>
  [...told.keys()].filter((key) => !isOptional(key)).sort();
const marksOf = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();

for (const [what, all] of [
  ['interface', dictionaries],
  ['commands', tools('commands')],
  ['review', tools('review')],
  ['forms of the desk', atDesk(forms)],
  ['views of the desk', atDesk(deskViewsIn)],
] as const) {
  const german = texts(all['de'] ?? {});
  for (const [language, dictionary] of Object.entries(all)) {
    const told = texts(dictionary);

    test(`the words of the ${what} have the same keys in ${language} as in German`, () => {
      assert.ok(german.size > 5);
      assert.deepEqual(keysOf(told), keysOf(german));
    });

    test(`no word of the ${what} is empty or has white space around it (${language})`, () => {
      // The dateline runs on into the text; French marks keep their distance.
      const mayBeLoose = ['dateline()', 'quoteOpen', 'quoteClose', 'colon'];
      const loose = [...told].filter(
        ([key, text]) => text === '' || (!mayBeLoose.includes(key) && text !== text.trim()),
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
        const { quoteOpen: open, quoteClose: close } = wordsIn(language);
        const foreign = [...'„“”«»'].filter((mark) => !(open + close).includes(mark));
        assert.ok(!foreign.some((mark) => text.includes(mark)), `${key}: ${text}`);
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
  assert.equal(wordsIn('it'), en);
  assert.equal(hasWords('it'), false);
  assert.equal(wordsIn('de-AT'), de);
  assert.equal(wordsIn('ko-KR'), ko);
  assert.equal(hasWords('ko-KR'), true);
  assert.equal(wordsIn(''), en);
});

test('a Hebrew fact in an English sentence stands apart, so that the day stays beside its month', () => {
  assert.equal(wordsIn('he').slugLine.latest('15 ביוני 2026'), 'latest \u206815 ביוני 2026\u2069');
  // Nothing of it is English, so it runs as its facts do.
  assert.equal(wordsIn('he').dateline('נמל אור', '15 ביוני 2026'), en.dateline('נמל אור', '15 ביוני 2026'));
  assert.equal(wordsIn('he').picture.download('JPEG', 1, 2, 3, 4), en.picture.download('JPEG', 1, 2, 3, 4));
});

test('languages have a name, also those without a dictionary', () => {
  assert.deepEqual(['de', 'en', 'ko', 'it'].map(languageName), ['Deutsch', 'English', '한국어', 'italiano']);
  assert.equal(languageNameIn('ko', 'de'), 'Koreanisch');
  assert.equal(languageNameIn('ko', 'en'), 'Korean');
  assert.equal(languageNameIn('de', 'ko'), '독일어');
  for (const language of languages) {
    assert.equal(languageName(language).toLowerCase(), languageNameIn(language, language).toLowerCase());
  }
});

test('a folder is all that a new language needs', async () => {
  const folder = testFolder();
  cpSync(here, folder, { recursive: true });
  // In a folder of temporary files nothing says that the sources are modules.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  cpSync(join(here, 'site', 'en'), join(folder, 'site', 'it'), { recursive: true });
  const english = readFileSync(join(here, 'site', 'en', 'frame.ts'), 'utf8');
  writeFileSync(
    join(folder, 'site', 'it', 'frame.ts'),
    english.replaceAll("'Skip to content'", "'Al contenuto'"),
  );
  const { wordsIn: again } = (await import(join(folder, 'words.ts'))) as { wordsIn: typeof wordsIn };
  assert.equal(again('it').skipToContent, 'Al contenuto');
  assert.equal(again('en').skipToContent, en.skipToContent);
});

test('the footnotes have a place for their number', () => {
  for (const language of Object.keys(dictionaries)) {
    assert.ok(footnoteWords(language).backLabel.includes('{reference}'));
    assert.ok(footnoteWords(language).label);
  }
});
