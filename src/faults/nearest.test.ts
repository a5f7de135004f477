import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearest } from './nearest.ts';

const keys = ['title', 'summary', 'publishedAt', 'topics', 'organisations', 'pressRelease', 'ai'];

test('a slip of the finger finds the word that was meant', () => {
  for (const [slip, meant] of [
    ['sumary', 'summary'],
    ['tittle', 'title'],
    ['topic', 'topics'],
    ['organizations', 'organisations'],
    ['publishAt', 'publishedAt'],
  ] as const) {
    assert.equal(nearest(slip, keys), meant);
  }
});

test('case and separators do not count', () => {
  for (const word of ['Press-Release', 'press_release', 'PRESS RELEASE', 'press.release', 'press/release']) {
    assert.equal(nearest(word, keys), 'pressRelease');
  }
});

test('a word that is like nothing, or empty, gets no suggestion', () => {
  for (const word of ['xylophon', 'ort', '', '-', 'x']) assert.equal(nearest(word, keys), undefined, word);
  assert.equal(nearest('title', []), undefined);
});

test('the nearest of several wins, the first of equals', () => {
  assert.equal(nearest('hafen', ['hafer', 'hafen', 'hafens']), 'hafen');
  assert.equal(nearest('hafem', ['hafen', 'hafer']), 'hafen');
});

const id = fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9})?$/);

test('a suggestion is always one of the known words, and a known word suggests one as near as itself', () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 8 }), id, (known, word) => {
      const found = nearest(word, known);
      assert.ok(found === undefined || known.includes(found));
      if (known.includes(word)) assert.equal(found?.replaceAll('-', ''), word.replaceAll('-', ''));
    }),
    { numRuns: 300 },
  );
});

test('a suggestion has at least one letter in its place', () => {
  fc.assert(
    fc.property(id, id, (word, known) => {
      const found = nearest(word, [known]);
      if (found)
        assert.ok(
          [...word].some((letter) => found.includes(letter)),
          `${word} → ${found}`,
        );
    }),
    { numRuns: 300 },
  );
});
