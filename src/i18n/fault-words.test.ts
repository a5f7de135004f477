import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fault, Rule } from '../faults/fault.ts';
import type { FaultWords } from '../faults/fault-words.ts';
import { sentence } from '../faults/sentence.ts';
import { faultWordsIn } from './fault-words.ts';

const [de, en] = [faultWordsIn('de'), faultWordsIn('en')];
const dictionaries = { de, en, fr: faultWordsIn('fr'), ko: faultWordsIn('ko') };
const rules = Object.keys(de.rules) as Rule[];

/** Facts that each dictionary words itself. */
const worded: Record<string, string> = {
  collection: 'people',
  fact: 'number',
  flaw: 'element',
  wrong: 'otherKind',
  hurdle: 'percent',
  host: 'github',
};
/** The same where a rule has others. */
const wordedOf: { [R in Rule]?: Record<string, string> } = {
  nameFlaw: { flaw: 'sign' },
  nobodyReads: { where: 'content' },
  folderWithoutText: { where: 'release' },
  fileUnnamed: { as: 'picture' },
  colourChanged: { theme: 'light', role: 'accent', on: 'paper' },
};

/** Facts that answer every question with a mark of its name; `without` are left out. */
const marks = (without: readonly string[] = []): object =>
  new Proxy(
    {},
    {
      get: (_target, name) =>
        worded[String(name)] ?? (without.includes(String(name)) ? undefined : `{${String(name)}}`),
    },
  );
const say = (words: FaultWords, rule: Rule, facts: object) =>
  (words.rules[rule] as (facts: object) => string)(
    new Proxy(facts, {
      get: (given, name) =>
        wordedOf[rule]?.[String(name)] ?? (given as Record<string | symbol, unknown>)[name],
    }),
  );
const marksOf = (text: string) => [...new Set(text.matchAll(/\{\w+\}/g).map(([mark]) => mark))].sort();

for (const [language, words] of Object.entries(dictionaries)) {
  test(`every rule has its sentence in ${language}`, () => {
    assert.deepEqual(Object.keys(words.rules).sort(), [...rules].sort());
    for (const part of ['expected', 'collections', 'level'] as const) {
      assert.deepEqual(Object.keys(words[part]).sort(), Object.keys(de[part]).sort());
      for (const text of Object.values(words[part])) assert.ok(text.trim());
    }
  });

  test(`a sentence tells the same facts in ${language} as in German`, () => {
    for (const rule of rules) {
      for (const facts of [marks(), marks(['suggestion']), marks(['suggestion', 'known'])]) {
        assert.deepEqual(marksOf(say(words, rule, facts)), marksOf(say(de, rule, facts)), rule);
      }
    }
  });

  test(`a fact that is not there leaves no trace in ${language}`, () => {
    for (const rule of rules) {
      const without = ['unknownComponent', 'unknownAttribute'].includes(rule)
        ? ['suggestion', 'known']
        : ['suggestion'];
      assert.doesNotMatch(say(words, rule, marks(without)), /undefined|\(\)| {2}/, rule);
      assert.doesNotMatch(say(words, rule, marks()), /undefined|\(\)| {2}/, rule);
    }
  });

  test(`what is wrong with a file that is not public is told all the same in ${language}`, () => {
    const place = { file: '', line: 1, column: 1, field: '', level: 'error' } as const;
    const told = [
      { rule: 'unsafeSvg', facts: { flaw: 'element' } },
      { rule: 'fileNotAsNamed', facts: { wrong: 'otherKind', ending: 'PDF', kind: 'ZIP' } },
      { rule: 'fileNotAsNamed', facts: { wrong: 'pointer', ending: 'PDF' } },
      { rule: 'pictureTells', facts: { tells: 'place, device' } },
    ] as const;
    for (const problem of told)
      assert.equal(
        sentence({ ...place, ...problem, secret: true } as Fault, words),
        sentence({ ...place, ...problem } as Fault, words),
      );
  });

  test(`every sentence of ${language} ends`, () => {
    for (const rule of rules) assert.match(say(words, rule, marks(['suggestion'])), /\.$/, rule);
  });

  test(`straight quotation marks stand only in what is to be typed (${language})`, () => {
    for (const rule of rules) {
      // Examples stand in parentheses.
      const prose = say(words, rule, marks()).replace(/\([^)]*\)/g, '');
      assert.doesNotMatch(prose, /["']/, rule);
      assert.doesNotMatch(prose, language === 'de' ? /”/ : /„/, rule);
    }
  });

  test(`the summary counts in ${language}`, () => {
    const text = words.summary(3, 5, 17);
    for (const count of ['3', '5', '17']) assert.ok(text.includes(count), text);
    assert.notEqual(words.summary(0, 0, 17), words.summary(0, 1, 17));
    assert.ok(words.couldNotRun('REASON').includes('REASON'));
    assert.notEqual(words.fixed(0), words.fixed(1));
    assert.notEqual(words.fixed(1), words.fixed(2));
    for (const text of [words.found, words.secretNote]) assert.ok(text.trim());
  });
}

test('German and English do not say “1 warnings”', () => {
  assert.ok(de.summary(0, 1, 2).includes('1 Hinweis in'));
  assert.match(en.summary(1, 1, 2), /1 error\b.*1 warning\b/);
});

test('German and English do not say “1 files”', () => {
  assert.doesNotMatch(en.summary(1, 0, 1), /1 files/);
  assert.doesNotMatch(de.summary(1, 0, 1), /1 Dateien/);
});

test('an unknown language is told in English', () => {
  assert.equal(faultWordsIn('it'), en);
});
