import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inContext, isChanged, wordDiff } from './word-diff.ts';

const words = fc
  .array(fc.constantFrom('Schiff', 'Hafen', ' ', ' ', '\n\n', '84.000', '등대', '를', '.', 'é', '👩‍🚀'))
  .map((parts) => parts.join(''));

test('the pieces make both texts, whatever they are', () => {
  fc.assert(
    fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (was, now) => {
      const pieces = wordDiff(was, now, 'de');
      const without = (kind: string) =>
        pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
      assert.equal(without('added'), was);
      assert.equal(without('removed'), now);
      assert.equal(isChanged(pieces), was !== now);
      assert.ok(pieces.every(({ text }) => text !== ''));
    }),
  );
});

test(
  'a text that was rewritten as a whole is compared by paragraphs, in a short time',
  { timeout: 10_000 },
  () => {
    const rewritten = (word: string) =>
      Array.from({ length: 8 }, (_, part) =>
        part === 4
          ? 'Dieser Absatz bleibt.'
          : Array.from({ length: 1500 }, (_, at) => `${word}${part}-${at}`).join(' '),
      ).join('\n\n');
    const [was, now] = [rewritten('alt'), rewritten('neu')];
    const pieces = wordDiff(was, now, 'de');
    assert.deepEqual(
      pieces.map(({ kind }) => kind),
      ['removed', 'added', 'kept', 'removed', 'added'],
    );
    assert.equal(pieces[2]?.text, 'Dieser Absatz bleibt.\n\n');
    const lines = (word: string) => Array.from({ length: 9000 }, (_, at) => `${word}${at}`).join('\n\n');
    const all = wordDiff(lines('alt'), lines('neu'), 'de');
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ['removed', 'added'],
    );
  },
);

/** `[-was-]{+now+}` */
const shown = (was: string, now: string, language: string) =>
  wordDiff(was, now, language)
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const cases: [language: string, was: string, now: string, expected: string][] = [
  [
    'de',
    'Es waren 840.000 Kubikmeter.',
    'Es waren 84.000 Kubikmeter.',
    'Es waren [-840.000-]{+84.000+} Kubikmeter.',
  ],
  ['de', 'Der alte Kran dreht.', 'Der neue Bagger dreht.', 'Der [-alte Kran-]{+neue Bagger+} dreht.'],
  ['en', 'It rains.', 'It rains today.', 'It rains{+ today+}.'],
  ['ko', '높이는 43미터다.', '높이는 34미터다.', '높이는 [-43-]{+34+}미터다.'],
];
for (const [language, was, now, expected] of cases) {
  test(`${was} → ${now}`, () => assert.equal(shown(was, now, language), expected));
}

test('the only paragraph stays, whatever changed', () => {
  assert.deepEqual(
    inContext(wordDiff('Eins zwei.', 'Eins drei.', 'de')),
    wordDiff('Eins zwei.', 'Eins drei.', 'de'),
  );
  assert.deepEqual(inContext(wordDiff('', 'Eins.\n\nZwei.', 'de')), wordDiff('', 'Eins.\n\nZwei.', 'de'));
});

test('paragraphs in which nothing changed are left out, and those around stay whole', () => {
  const text = (number: string) => `Eins.\n\nZwei.\n\nDrei ${number} vier.\n\nFünf.\n\nSechs.`;
  const pieces = inContext(wordDiff(text('3'), text('4'), 'de'));
  assert.deepEqual(
    pieces.map(({ kind, text: piece }) => [kind, piece]),
    [
      ['left out', ''],
      ['kept', 'Drei '],
      ['removed', '3'],
      ['added', '4'],
      ['kept', ' vier.'],
      ['left out', ''],
    ],
  );
});
