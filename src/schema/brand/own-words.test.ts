import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf } from '../../../e2e/small-newsroom.ts';
import { ownWordsSchema } from './own-words.ts';
import { withOwnWords } from '../../i18n/own-words.ts';
import { houseWordsIn, takeOwnWords, wordsIn } from '../../i18n/words.ts';

const told = async (file: string, text: string) =>
  (await faultsOf({ [file]: text })).map(({ rule, field, line, facts }) => ({ rule, field, line, facts }));

test('own words of the interface are a text of the newsroom', async () => {
  assert.deepEqual(
    await told('words/de.yaml', 'archive: Alle Meldungen\nfeeds: { title: Abonnieren }\n'),
    [],
  );
});

test('an unknown key is an error with the nearest right one, in groups too', async () => {
  const [first, second] = await told('words/de.yaml', 'archiv: Meldungen\nfeeds: { titl: Abo }\n');
  assert.deepEqual([first?.rule, first?.field, first?.line], ['unknownKey', 'archiv', 1]);
  assert.match(JSON.stringify(first?.facts), /"suggestion":"archive"/);
  assert.deepEqual([second?.field, second?.line], ['feeds.titl', 2]);
  assert.match(JSON.stringify(second?.facts), /"suggestion":"title"/);
});

test('a sentence that the program makes cannot be replaced', async () => {
  const [fault] = await told('words/de.yaml', 'preview: Vorschau\n');
  assert.equal(fault?.rule, 'unknownKey');
});

test('a language that the newsroom does not have is told', async () => {
  const [fault] = await told('words/fr.yaml', 'archive: Archives\n');
  assert.deepEqual(
    [fault?.rule, fault?.facts],
    ['nobodyReads', { where: 'words', isFolder: false, known: undefined }],
  );
});

test('whoever asks for words gets the newsroom’s own, and all others as they were', () => {
  takeOwnWords({ de: { archive: 'Alle Meldungen', feeds: { title: 'Abonnieren' } } });
  const { archive, topics, feeds } = wordsIn('de');
  assert.deepEqual([archive, feeds.title], ['Alle Meldungen', 'Abonnieren']);
  assert.equal(topics, houseWordsIn('de').topics);
  assert.equal(feeds.opened, houseWordsIn('de').feeds.opened);
  takeOwnWords({});
  assert.equal(wordsIn('de').archive, houseWordsIn('de').archive);
  assert.notEqual(withOwnWords(houseWordsIn('en'), { archive: 'News' }).archive, houseWordsIn('en').archive);
});

test('what is no text for readers, or takes no effect, cannot be replaced', async () => {
  for (const words of [
    'facts: { units: "Container (TEU" }\n',
    'facts: { beforeNumbers: "*Nr" }\n',
    'life: { vagueTimes: "*bald" }\n',
    'languageName: Hochdeutsch\n',
    'firstTexts: { role: Presse }\n',
  ])
    assert.equal((await told('words/de.yaml', words))[0]?.rule, 'unknownKey', words);
});

test('a word keeps what the program replaces in it', async () => {
  const [fault] = await told('words/de.yaml', 'search: { resultsMany: "Treffer: {term}" }\n');
  assert.deepEqual([fault?.rule, fault?.facts], ['lostPlaceholder', { missing: '{count}' }]);
  assert.deepEqual(await told('words/de.yaml', 'search: { resultsMany: "{term}: {count}" }\n'), []);
});

test('no word that can be replaced is read as a regular expression', () => {
  for (const language of ['de', 'en', 'fr', 'ko']) {
    const own = ownWordsSchema(language);
    const isTaken = (path: string[], value: string) =>
      own.safeParse(path.reduceRight<unknown>((inside, key) => ({ [key]: inside }), value)).success;
    const texts = (words: object, path: string[] = []): [string[], string][] =>
      Object.entries(words).flatMap(([key, value]: [string, unknown]): [string[], string][] =>
        typeof value === 'string'
          ? [[[...path, key], value]]
          : typeof value === 'object' && value !== null
            ? texts(value, [...path, key])
            : [],
      );
    const expressions = texts(houseWordsIn(language)).filter(([, text]) => /\(\?:|\||\\[dpsw]/.test(text));
    assert.ok(expressions.length);
    for (const [path, text] of expressions) assert.ok(!isTaken(path, text), path.join('.'));
  }
});
