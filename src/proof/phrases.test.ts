import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canariesOf } from './canary.ts';
import { foldedLetters } from './letters/folding.ts';
import { Phrases } from './phrases.ts';
import { PhraseReader } from './reader.ts';

const word = fc.stringMatching(/^[a-zäöü가-힣]{2,9}$/);
const lettersIn = (words: string) => [...words].map(foldedLetters).join('');
const text = fc.array(word, { minLength: 9, maxLength: 60 });

test('any eight words of a text are found wherever they stand', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (secret, open, from, to) => {
      const start = from % (secret.length - 7);
      const place = to % open.length;
      const shipped = [...open.slice(0, place), ...secret.slice(start, start + 8), ...open.slice(place)];
      const phrases = new Phrases(canariesOf(secret.join(' '), 'text', '#x'));
      assert.ok(phrases.in(shipped).size > 0);
    }),
  );
});

test('what has not eight words of it in a row is not found', () => {
  fc.assert(
    fc.property(text, text, (secret, open) => {
      const phrases = new Phrases(canariesOf(secret.join(' '), 'text', '#x'));
      const joined = lettersIn(open.join(''));
      const isThere = secret.some(
        (_, start) =>
          start + 8 <= secret.length && joined.includes(lettersIn(secret.slice(start, start + 8).join(''))),
      );
      if (!isThere) assert.equal(phrases.in(open).size, 0);
    }),
  );
});

test('short texts are canaries only when they are telling', () => {
  const count = (words: string) => canariesOf(words, 'text', '#x').length;
  assert.deepEqual(['Dresden', 'Neue Werft', '2026-07-16T09:00:00+02:00'].map(count), [0, 0, 0]);
  assert.deepEqual(
    [
      'Werft baut ein Dock',
      'Donaudampfschifffahrt Sonderfahrten',
      'eins zwei drei vier fünf sechs sieben acht neun',
    ].map(count),
    [1, 1, 2],
  );
});

const escapings: [way: string, escape: (words: string) => string][] = [
  ['as it is', (words) => words],
  ['in numeric references', (words) => words.replace(/[^ ]/gu, (sign) => `&#${sign.codePointAt(0)};`)],
  [
    'in JSON escapes',
    (words) => words.replace(/[^ ]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  ['in percent signs', encodeURIComponent],
  ['in base64', (words) => `url(data:text/plain;base64,${Buffer.from(words).toString('base64')})`],
  ['in tags', (words) => words.replaceAll(' ', ' <b class="x">')],
  ['in an attribute', (words) => `<img alt="${words}">`],
  [
    'in escaped markup within JSON',
    (words) => `{"html":"\\u003cp\\u003e${words.replaceAll(' ', '\\u003cbr\\u003e')}"}`,
  ],
  [
    'in markup that was escaped twice',
    (words) => `&amp;lt;p&amp;gt;${words.replaceAll(' ', '&amp;lt;br&amp;gt;')}`,
  ],
];

for (const [way, escape] of escapings) {
  test(`eight words are found ${way}`, () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 8, maxLength: 8 }), (words) => {
        const phrases = new Phrases(canariesOf(words.join(' '), 'text', '#x'));
        assert.ok(new PhraseReader(phrases).in(escape(words.join(' '))).size > 0);
      }),
    );
  });
}
