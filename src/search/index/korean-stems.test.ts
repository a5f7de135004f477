import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withoutParticle } from '../korean-particles.ts';
import { innerWordsOf, stemsAmong } from './korean-stems.ts';

const stems = stemsAmong(
  new Map(['부산은', '경제', '사절단', '협력', '상공회의소'].map((word) => [word, 1])),
);

const inner: [word: string, words: string[]][] = [
  ['부산경제사절단이', ['경제사절단이', '사절단이']],
  ['한독상공회의소', ['상공회의소']],
  // A verb made from a noun holds no other word.
  ['협력하고', []],
  ['협력했다', []],
  ['부산을', []],
  ['Busan', []],
];
for (const [word, words] of inner) {
  test(`the words inside ${word}: ${words.join(', ') || 'none'}`, () => {
    assert.deepEqual(innerWordsOf(word, stems), words);
  });
}

const particles: [word: string, stem: string][] = [
  ['부산을', '부산'],
  ['부산에서', '부산'],
  ['익산시의', '익산시'],
  ['부산', '부산'],
  // Two syllables stay.
  ['회의', '회의'],
  ['Busan을', 'Busan을'],
];
for (const [word, stem] of particles) {
  test(`${word} without its particle is ${stem}`, () => assert.equal(withoutParticle(word), stem));
}

const syllables = fc.stringMatching(/^[가-힣]{2,6}$/);
test('property: what is left of a word is its beginning, and at least two syllables', () => {
  fc.assert(
    fc.property(syllables, (word) => {
      const stem = withoutParticle(word);
      assert.ok(word.startsWith(stem) && stem.length >= 2);
    }),
  );
});

test('property: a known word in front of another is found as a place to begin', () => {
  fc.assert(
    fc.property(syllables, syllables, (first, last) => {
      const known = new Set([first, withoutParticle(last)]);
      const found = innerWordsOf(first + last, known);
      assert.ok(found.every((word) => (first + last).endsWith(word)));
      // A verb's ending cannot be told from a noun that begins like it, nor a particle from a syllable of a short word.
      const isVerbal = /^[하한했합할함되된됐됩있없이였시]/.test(last);
      const isSameStem = withoutParticle(first + last) === first + withoutParticle(last);
      if (!isVerbal && isSameStem) assert.ok(found.includes(last));
    }),
  );
});
