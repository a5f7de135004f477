import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measuresIn } from './measures.ts';

const cases: [text: string, ...measures: string[]][] = [
  ['Er kostet 347 Millionen Euro.', '347 millionen'],
  ['EUR 347 Millionen', '347 millionen'],
  ['rund 12,5 Prozent mehr', '12.5 prozent'],
  ['around 12.5 percent', '12.5 percent'],
  ['12,5 % und 0,3 %', '12.5 %', '0.3 %'],
  ['1.437 Beschäftigte', '1437 beschäftigte'],
  ['1437 Beschäftigte', '1437 beschäftigte'],
  ['12\u202F345 Tonnen', '12345 tonnen'],
  ['2.500.000,75 Euro', '2500000.75 euro'],
  ['직원 1,437명이 일한다', '1437 명'],
  ['347–389 Stellen', '389 stellen'],
  // Round and small numbers stand everywhere.
  ['350 Mitglieder, 12 Schiffe, 1.000 Gäste'],
  ['im Jahr 2027 kommen, seit 1998 Mitglied'],
  ['am 12.03.2026 Uhr, 5. September 2019 in Dresden'],
  ['um 10.30 Uhr, ab 9.15 am'],
  ['+49 351 8925804 oder 030 23125 001 anrufen'],
  ['Kai 4, 18055 Rostock; 01067 Dresden'],
  ['§ 243 BGB, Nr. 347 Seite, ISO 9001 Norm, B105 km, A-321 Maschinen'],
  ['192.168.0.11 Netz, 12,5-prozentig, 347'],
  ['347 und 1.5 of'],
];
for (const [text, ...measures] of cases)
  test(`the measures of “${text}”`, () =>
    assert.deepEqual(
      measuresIn(text).map(({ value }) => value),
      measures,
    ));

test('a measure has its place', () => {
  const text = 'Er kostet 347 Millionen Euro.';
  const [{ index = 0, length = 0 } = {}] = measuresIn(text);
  assert.equal(text.slice(index, index + length), '347 Millionen');
});
