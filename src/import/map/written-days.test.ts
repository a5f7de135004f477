import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInstant } from './instants.ts';

const read = (text: string): string | undefined => readInstant(text, 'Europe/Berlin')?.instant;

test('days in the words of people are read, with and without their weekday and their time', () => {
  const noon = '2026-12-07T12:00:00+01:00';
  for (const text of [
    '7. Dezember 2026',
    'Montag, 7. Dezember 2026',
    'den 7.12.2026',
    'Mo., 07. 12. 2026',
    '7 December 2026',
    'December 7, 2026',
    'Monday, Dec. 7th, 2026',
    'the 7th of December 2026',
    'lundi 7 décembre 2026',
    '2026년 12월 7일',
    '2026년 12월 7일 (월)',
  ])
    assert.equal(read(text), noon, text);
  const half = '2026-12-07T15:30:00+01:00';
  for (const text of [
    '7. Dezember 2026, 15:30 Uhr',
    '07.12.2026 um 15.30 Uhr',
    '7 December 2026, 15:30',
    'December 7, 2026 at 3:30 p.m. CET',
    'le 7 décembre 2026 à 15 h 30',
    '2026년 12월 7일 오후 3시 30분',
    '7. Dezember 2026, 16.30 Uhr (MESZ)',
  ])
    assert.equal(read(text), half, text);
  assert.equal(read('7. Dezember 2026, 10 Uhr'), '2026-12-07T10:00:00+01:00');
  assert.equal(read('1. Jänner 2026'), '2026-01-01T12:00:00+01:00');
  assert.equal(read('1er août 2026'), '2026-08-01T12:00:00+02:00');
});

test('a line that has more than a day is a text', () => {
  for (const text of [
    'Messe 7. Dezember 2026',
    'Dezember 2026',
    '7. Dezember 2026, 15 Boote',
    '7. Dezember 2026, 25:30 Uhr',
    'Stand 12, 2026',
    '31. Februar 2026',
    '7 Boote 2026',
  ])
    assert.equal(read(text), undefined, text);
});
