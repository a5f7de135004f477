import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbroken } from './no-break.ts';

/** Shows no-break spaces as `_` and word joiners as `+`. */
const shown = (text: string, language: string) =>
  unbroken(text, language).replaceAll('\u00a0', '_').replaceAll('\u2060', '+');

test('day and month, number and unit, and a number after its word stay together', () => {
  assert.equal(
    shown('Am 5. September kamen 640 Tonnen, 84.000 Kubikmeter und 12 % mehr, siehe Nr. 7 und § 18.', 'de'),
    'Am 5._September kamen 640_Tonnen, 84.000_Kubikmeter und 12_% mehr, siehe Nr._7 und §_18.',
  );
  assert.equal(
    shown('On 5 September, or September 5, they moved 640 tonnes in 3 hours (No. 7).', 'en'),
    'On 5_September, or September_5, they moved 640_tonnes in 3_hours (No._7).',
  );
  assert.equal(shown('Le 1er septembre, 640 tonnes, 12 km.', 'fr'), 'Le 1er_septembre, 640_tonnes, 12_km.');
  assert.equal(shown('9월 5일에 640 톤', 'ko'), '9월_5일에 640_톤');
});

test('other words stay apart: years, sentences, longer words', () => {
  for (const text of ['Im Jahr 2019 kamen alle.', 'Es waren 7 mehr als 2018 gemeldet.', 'um 8 Maikäfer'])
    assert.equal(unbroken(text, 'de'), text);
});

test('no line begins with a dash', () => {
  assert.equal(
    shown('So geht’s – im Hafen — wieder, 2019–2020.', 'de'),
    'So geht’s_– im Hafen_— wieder, 2019–2020.',
  );
});

test('a Korean particle stays with the mark before it', () => {
  assert.equal(shown('“슈테른킬”호가 달렸다', 'ko'), '“슈테른킬”+호가 달렸다');
  assert.equal(shown('“Sternkiel” fährt', 'de'), '“Sternkiel” fährt');
});
