import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { line } from '../kinds.ts';
import { lengthInLetters, lengthProblem, weightOf } from './text-length.ts';

test('a syllable, a kana and an ideograph weigh more than a letter', () =>
  assert.deepEqual(
    ['a', '부', '漢', 'か', 'ナ', '𠮷', '9', '😀'].map((sign) => weightOf(sign.codePointAt(0) ?? 0)),
    [1, 2.5, 2.5, 2.5, 2.5, 2.5, 1, 1],
  ));

test('a title of twenty letters has eight syllables, and one of a hundred and ten has forty-four', () => {
  const told = (count: number) => lengthProblem('부'.repeat(count), 20, 110);
  assert.deepEqual(told(7), { rule: 'textTooShort', facts: { min: 8, length: 7 } });
  assert.equal(told(8), undefined);
  assert.equal(told(44), undefined);
  assert.deepEqual(told(45), { rule: 'textTooLong', facts: { max: 44, length: 45 } });
});

test('letters are counted as before, and a sign of two units is one character', () => {
  assert.deepEqual(lengthProblem('Kurz', 20, 110), { rule: 'textTooShort', facts: { min: 20, length: 4 } });
  assert.equal(lengthProblem('x'.repeat(110), 20, 110), undefined);
  assert.equal(lengthProblem('😀'.repeat(20), 20, 20), undefined);
});

test('what is told agrees with itself: fewer than the least, or more than the most, in characters of the text', () => {
  const sign = fc.constantFrom('a', 'ä', ' ', '부', '산', '漢', 'か', '1', '😀');
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 60 }), fc.nat(60), fc.nat(60), (signs, a, b) => {
      const [text, min, max] = [signs.join(''), Math.min(a, b), Math.max(a, b)];
      const problem = lengthProblem(text, min, max);
      if (!problem) assert.ok(lengthInLetters(text) >= min && lengthInLetters(text) <= max);
      else if (problem.rule === 'textTooShort') assert.ok(problem.facts.length < problem.facts.min, text);
      else if (problem.rule === 'textTooLong') assert.ok(problem.facts.length > problem.facts.max, text);
    }),
  );
});

test('a line takes its limits in this measure', () => {
  assert.equal(line(20, 110).safeParse('부산 경제사절단 방문').success, true);
  assert.equal(line(2, 5).safeParse('부산시').success, false);
});
