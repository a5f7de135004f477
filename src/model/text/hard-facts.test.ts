import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HardFact } from '../../faults/fault-facts.ts';
import { changedFact } from './hard-facts.ts';

const names = ['Hafenverbund Nordlicht', 'Mia Holm', '미아 홀름'];
const cases: [was: string, now: string, language: string, fact: HardFact | undefined][] = [
  ['Der Hafn ist offen.', 'Der Hafen ist offen.', 'de', undefined],
  ['Der Hafen ist offen, sagt Mia Holm.', 'Mia Holm sagt, der Hafen ist offen.', 'de', undefined],
  ['Es waren 840.000 Tonnen.', 'Es waren 84.000 Tonnen.', 'de', 'number'],
  ['Im Jahr 2025.', 'Im Jahr 2025', 'de', undefined],
  ['Es kamen 3 Schiffe.', 'Es kamen Schiffe.', 'de', 'number'],
  ['Um 16:27 Uhr.', 'Um 16:37 Uhr.', 'de', 'number'],
  ['Am 5. Mai.', 'Am 6. Mai.', 'de', 'number'],
  ['Am 5. Mai.', 'Am 5. Juni.', 'de', 'date'],
  ['Am Dienstag.', 'Am Mittwoch.', 'de', 'date'],
  ['Ships may enter in May.', 'In May, ships may come in.', 'en', undefined],
  ['On Monday', 'On Sunday', 'en', 'date'],
  ['수요일에 열린다.', '목요일에 열린다.', 'ko', 'date'],
  ['9월 5일', '10월 5일', 'ko', 'number'],
  ['„Ja“, sagt Mia Holm.', '„Ja“, sagt Tom Kai.', 'de', 'name'],
  ['Der Verband sagt.', 'Der Hafenverbund Nordlicht sagt.', 'de', 'name'],
];

for (const [was, now, language, fact] of cases) {
  test(`${was} → ${now}: ${fact ?? 'nothing that others copy'}`, () =>
    assert.equal(changedFact(was, now, language, names), fact));
}
