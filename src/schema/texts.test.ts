import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formerAddress } from './address/former-address.ts';
import { fileBeside, id, line, paragraphs, perLanguage, webAddress } from './kinds.ts';

test('a line is one line', () => {
  for (const text of ['a b', '한국', 'x\ty']) assert.ok(line(1, 9).safeParse(text).success, text);
  assert.ok(!line(1, 9).safeParse('a\nb').success);
  for (const text of ['', ' ', '\n']) assert.ok(!line(1, 9).safeParse(text).success, JSON.stringify(text));
});

test('a line is measured after trimming and composing, and stored so', () => {
  assert.equal(line(2, 3).parse('  a\u0308bc \n'), 'äbc');
  assert.equal(line(2, 3).safeParse(' a ').success, false);
  assert.equal(line(2, 3).safeParse('abcd').success, false);
});

test('paragraphs may have line breaks', () => {
  assert.equal(paragraphs(1, 20).parse('Eins.\n\nZwei.\n'), 'Eins.\n\nZwei.');
});

test('a text of several languages has at least one', () => {
  const texts = perLanguage(line(2, 60));
  assert.ok(texts.safeParse({ de: 'Hafen' }).success);
  assert.ok(!texts.safeParse({}).success);
  assert.ok(!texts.safeParse({ deutsch: 'Hafen' }).success);
  assert.ok(!texts.safeParse({ de: 'H' }).success);
});

test('an accepted text is stored as it was read: reading it again changes nothing', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  const kinds = [line(1, 20), paragraphs(1, 20), id('x'), formerAddress(), fileBeside('x'), webAddress()];
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.constantFrom('', '/', './', 'https://'),
      text,
      (kind, start, rest) => {
        const first = kind.safeParse(` ${start}${rest}\n`);
        if (first.success) assert.equal(kind.parse(first.data), first.data);
      },
    ),
    { numRuns: 500 },
  );
});
