import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { suggestionWords } from '../index/suggestion-words.ts';
import { wordCounts } from '../index/word-counts.ts';
import { corrected } from './find-suggestion.ts';

const known = [
  'Wasserstoffschute',
  'Bösenberg',
  'Schule',
  'Drehbrücke',
  '뵈젠베르크',
  'Delegation',
  'besuchte',
  'Kobumar',
];
const rows: [typed: string, meant: string | undefined][] = [
  ['Qasserstoffschute', 'Wasserstoffschute'],
  ['Wasserstafschute', 'Wasserstoffschute'],
  ['Bösenburg', 'Bösenberg'],
  ['Boesenburg', 'Bösenberg'],
  ['Bsöenberg', 'Bösenberg'],
  ['Srehbrücke', 'Drehbrücke'],
  ['Drehbrückm', 'Drehbrücke'],
  ['Delegationen Bösenburg', 'Delegationen Bösenberg'],
  ['뵈젠베르그를', '뵈젠베르크'],
  ['Delegation Bösenburg', 'Delegation Bösenberg'],
  // Two wrong letters, also at two places, or a swap and a wrong letter.
  ['Wesserstoffschate', 'Wasserstoffschute'],
  ['Drahbrocke', 'Drehbrücke'],
  ['Deelgationn', 'Delegation'],
  ['Kubomar', 'Kobumar'],
  ['뵈잰베르그', '뵈젠베르크'],
  // All of it is known, or something of it resembles nothing.
  ['Delegation', undefined],
  ['Delegation Xylofonist', undefined],
  ['Bösenburg Xylofonist', undefined],
  // Two letters are too many in a word of eight, one in a word of four.
  ['Schulden', undefined],
  ['Eule', undefined],
  ['Schulden 2091', undefined],
  ['베르크', undefined],
];
for (const [typed, meant] of rows) {
  test(`“${typed}” ${meant ? `may have meant “${meant}”` : 'gets no suggestion'}`, () =>
    assert.equal(corrected(typed, known), meant));
}

/** Umlauts and their letters are the same to the search. */
const letters = fc.stringMatching(/^[a-pr-z]{8,14}$/u);

test('property: one wrong letter, or two that changed places, lead back to the word', () => {
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom('replace', 'swap'), (word, place, how) => {
      // The last letters may be an ending, of which the search takes no notice.
      const at = place % 4;
      const [one = '', other = ''] = word.slice(at, at + 2);
      const typed = word.slice(0, at) + (how === 'swap' ? other + one : 'q' + other) + word.slice(at + 2);
      fc.pre(typed !== word);
      assert.equal(corrected(typed, [word, 'Drehbrücke']), word);
    }),
  );
});

test('the words of the texts: names and nouns first, then the frequent; no short ones, no numbers', () => {
  assert.equal(
    suggestionWords(
      wordCounts(['Bösenberg besuchte Dresden, wie 350000 andere.', 'Dresden besuchte auch wer 2nm baut.']),
    ),
    ['Dresden', 'Bösenberg', 'besuchte', 'andere'].join('\n'),
  );
  assert.equal(
    suggestionWords(wordCounts(['부산에서 뵈젠베르크는 말했다'])),
    ['말했다', '뵈젠베르크'].join('\n'),
  );
});
