import assert from 'node:assert/strict';
import { test } from 'node:test';
import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { labelInWords } from './punycode.ts';
import { strangeIn } from './strange-address.ts';

const flaws: [href: string, flaw: string | undefined][] = [
  ['https://exаmple.org/', 'lookAlike'],
  ['https://xn--exmple-4nf.org/', 'lookAlike'],
  ['https://раура.com/', 'lookAlike'],
  ['https://examplе.пример/', 'lookAlike'],
  ['https://ɡoogle.com/', 'lookAlike'],
  ['https://example.org∕login.example/', 'lookAlike'],
  ['https://example.org/%E2%80%AEfdp.exe', 'direction'],
  ['https://example.org/a\u200fb', 'direction'],
  ['https://example.org@example.com/', 'account'],
  ['https://ada:wort@example.com/', 'account'],
  ['https://bücher.example/', undefined],
  ['https://straße.example/', undefined],
  ['https://пример.испытание/', undefined],
  ['https://москва.com/', undefined],
  ['https://부산시.한국/', undefined],
  ['https://アニメbox.jp/', undefined],
  ['https://例え-test.jp/', undefined],
  ['https://עברית.example/', undefined],
  ['https://example.org/söhne/100%25?a=b#c', undefined],
  ['https://example.org/100%', undefined],
  ['https://user.example.org/@ada', undefined],
  ['mailto:ada@example.org', undefined],
  ['/presse/', undefined],
];
for (const [href, flaw] of flaws)
  test(`${JSON.stringify(href)} ${flaw ? `is told: ${flaw}` : 'is a usual address'}`, () =>
    assert.equal(strangeIn(href)?.kind, flaw));

test('the domain is told as computers write it', () =>
  assert.equal(strangeIn('https://exаmple.org/')?.domain, 'xn--exmple-4nf.org'));

test('labels are decoded as the platform decodes them', () => {
  const letters = fc.array(fc.constantFrom('a', 'z', '7', '-', 'ä', 'ß', 'з', '부', '漢', 'あ', 'ı', '😀'), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(letters, (signs) => {
      const label = domainToASCII(signs.join(''));
      if (label) assert.equal(labelInWords(label), domainToUnicode(label), label);
    }),
    { numRuns: 300 },
  );
  for (const broken of ['xn--', 'xn--a', 'xn--zzzzzzzzzzzz', 'xn---', 'xn--ä']) labelInWords(broken);
});
