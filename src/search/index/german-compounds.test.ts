import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lastPartsOf, nounsAmong, trunk } from './german-compounds.ts';

const countsOf = (words: string) => {
  const counts = new Map<string, number>();
  for (const word of words.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
const nouns = nounsAmong(
  countsOf(
    'Metropole Wirtschaft Chip Delegation Ausland Handel Schule Fest Kran Korea der Der der Unter unter unter',
  ),
);

const splits: [word: string, parts: string[]][] = [
  ['Wirtschaftsmetropole', ['metropole']],
  ['Wirtschaftsmetropolen', ['metropolen']],
  // The second part stands in no text, the first does.
  ['Chipproduktion', ['produktion']],
  ['Wirtschaftsdelegation', ['delegation']],
  ['Auslandshandelskammer', ['handelskammer', 'kammer']],
  ['Schulfest', ['fest']],
  ['Südkorea', ['korea']],
  // No compounds.
  ['Metropole', []],
  ['Wirtschaftlichkeit', []],
  ['Delegation', []],
  ['Kranich', []],
  ['Unternehmen', []],
  // No noun.
  ['wirtschaftsmetropole', []],
  ['AHK', []],
];

for (const [word, parts] of splits) {
  test(`the last parts of ${word}: ${parts.join(', ') || 'none'}`, () => {
    assert.deepEqual(lastPartsOf(word, nouns), parts);
  });
}

test('a noun is written with a capital letter more often than without', () => {
  assert.ok(nouns.forms.has('metropole'));
  assert.ok(!nouns.forms.has('der'));
  assert.ok(!nouns.forms.has('unter'));
});

const noun = fc.stringMatching(/^[bdfgklmnprst][aeiou][bdfgklmnprst]{1,2}[aeiou][bdfgklmnprst]$/);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

test('property: a compound of two nouns gives the second, with or without a joint', () => {
  fc.assert(
    fc.property(noun, noun, fc.constantFrom('', 's', 'es', 'n', 'en'), (first, last, joint) => {
      const known = nounsAmong(countsOf(`${capital(first)} ${capital(last)}`));
      assert.ok(lastPartsOf(capital(first) + joint + last, known).includes(last));
    }),
  );
});

test('property: every part is an end of the word, at least three letters long and never the whole', () => {
  fc.assert(
    fc.property(fc.array(noun, { minLength: 1, maxLength: 4 }), fc.string(), (words, noise) => {
      const known = nounsAmong(countsOf(words.map(capital).join(' ')));
      for (const word of [capital(words.join('s')), noise]) {
        for (const part of lastPartsOf(word, known)) {
          assert.ok(word.toLowerCase().endsWith(part));
          assert.ok(part.length >= 3 && part.length < word.length);
        }
      }
    }),
  );
});

test('property: a trunk is the beginning of its word', () => {
  fc.assert(fc.property(fc.string(), (word) => assert.ok(word.startsWith(trunk(word)))));
});
