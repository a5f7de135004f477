import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPartOf, nameParts } from './person-name.ts';

/** Prefix, given name, family name and suffix, by the name as it is written. */
const names: Record<string, [prefix: string, given: string, family: string, suffix: string]> = {
  'Nadja Dehne': ['', 'Nadja', 'Dehne', ''],
  'Ada Maria Müller-Öz': ['', 'Ada Maria', 'Müller-Öz', ''],
  'J. Robert Öhler': ['', 'J. Robert', 'Öhler', ''],
  'Prof. Dr. Ada Anker': ['Prof. Dr.', 'Ada', 'Anker', ''],
  'Dr. rer. nat. h. c. Ada Anker': ['Dr. rer. nat. h. c.', 'Ada', 'Anker', ''],
  'Dr. J. Anker': ['Dr.', 'J.', 'Anker', ''],
  'Dr.-Ing. Ada Anker': ['Dr.-Ing.', 'Ada', 'Anker', ''],
  'Frau Anker': ['Frau', '', 'Anker', ''],
  'Ada Anker, M.A.': ['', 'Ada', 'Anker', 'M.A.'],
  'Bo Boje jun.': ['', 'Bo', 'Boje', 'jun.'],
  'Bo Boje III': ['', 'Bo', 'Boje', 'III'],
  'Anker, Ada': ['', 'Ada', 'Anker', ''],
  'Ursula von der Küste': ['', 'Ursula', 'von der Küste', ''],
  'Ludwig van Kai': ['', 'Ludwig', 'van Kai', ''],
  'Yo-Yo Ma': ['', 'Yo-Yo', 'Ma', ''],
  Anker: ['', '', 'Anker', ''],
  김민수: ['', '민수', '김', ''],
  '김 민수': ['', '민수', '김', ''],
  남궁민수: ['', '민수', '남궁', ''],
  '나디아 데네': ['', '나디아', '데네', ''],
  '프랑크 뵈젠베르크': ['', '프랑크', '뵈젠베르크', ''],
  王小明: ['', '小明', '王', ''],
  '山田 太郎': ['', '太郎', '山田', ''],
  山田太郎: ['', '太郎', '山田', ''],
  'דנה דייג': ['', 'דנה', 'דייג', ''],
};
for (const [name, [prefix, given, family, suffix]] of Object.entries(names)) {
  test(`“${name}” is told apart into its parts`, () =>
    assert.deepEqual(nameParts(name), { family, given, prefix, suffix }));
}

test('a family name that is stated stands where it is written', () => {
  const parts = (name: string, stated: string) => {
    const { given, family, prefix } = nameParts(name, stated);
    return [prefix, given, family];
  };
  assert.deepEqual(parts('Kim Minsu', 'Kim'), ['', 'Minsu', 'Kim']);
  assert.deepEqual(parts('Dr. Ana García Márquez', 'García Márquez'), ['Dr.', 'Ana', 'García Márquez']);
  assert.deepEqual(parts('황보라', '황'), ['', '보라', '황']);
  assert.deepEqual(parts('Ada Anker', 'Kai'), ['', 'Ada', 'Anker']);
});

test('a family name is part of a name in whole words', () => {
  assert.deepEqual(
    [
      ['Ada Anker', 'Anker'],
      ['Ada Ankermann', 'Anker'],
      ['김민수', '김'],
      ['Kim Minsu', '김'],
    ].map(([name = '', family = '']) => isPartOf(name, family)),
    [true, false, true, false],
  );
});

test('no letter of a name is lost or added', () => {
  const word = fc.constantFrom(
    ...['Dr.', 'Prof.', 'rer.', 'von', 'der', 'Ada', 'J.', 'Ma', 'Anker', 'III', 'M.A.', '김', '민수', '王'],
  );
  const letters = (text: string) => [...text.replace(/[\s,]/g, '')].sort().join('');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.nat(6),
      fc.boolean(),
      (words, at, comma) => {
        const name = words.join(' ').replace(' ', comma ? ', ' : ' ');
        const parts = nameParts(name, words[at]);
        assert.equal(letters(Object.values(parts).join('')), letters(name));
        assert.notEqual(parts.family + parts.given, '');
      },
    ),
  );
});
