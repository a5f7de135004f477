import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { guidOf } from './identity.ts';

const folder = '2019-09-11-busan-delegation';

test('the id of a text is a tag of the authority, the year of its folder and its language', () => {
  const guid = guidOf('example.org', { folder, language: 'de' });
  assert.equal(guid, 'tag:example.org,2019:2019-09-11-busan-delegation/de');
});

test('an id that a text brought along is kept to the letter', () => {
  const guid = 'https://example.org/?post=1&#038;p=123';
  assert.equal(guidOf('example.org', { folder, language: 'de', guid }), guid);
});

const name = fc.stringMatching(/^(19|20)\d\d-[01]\d-[0-3]\d-[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/);
const language = fc.constantFrom('de', 'en', 'ko', 'zh-Hant-TW');

test('every id has the form of RFC 4151', () => {
  const form =
    /^tag:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*,\d{4}(?:-\d\d(?:-\d\d)?)?:[\w.~!$&'()*+,;=:@/?%-]+$/;
  fc.assert(
    fc.property(name, language, (some, of) => {
      assert.match(guidOf('presse.example.org', { folder: some, language: of }), form);
    }),
    { numRuns: 200 },
  );
});

test('two texts never share an id', () => {
  fc.assert(
    fc.property(name, name, language, language, (a, b, first, second) => {
      const one = guidOf('example.org', { folder: a, language: first });
      const other = guidOf('example.org', { folder: b, language: second });
      assert.equal(one === other, a === b && first === second);
    }),
    { numRuns: 200 },
  );
});
