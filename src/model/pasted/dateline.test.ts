import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pastedDateline } from './dateline.ts';

for (const [text, dateline] of [
  ['Berlin, 3. Dezember 2026 – Der Steg', 'Berlin, 3. Dezember 2026 – '],
  ['BUSAN, December 3, 2026 — The pier', 'BUSAN, December 3, 2026 — '],
  ['Lichterhaven (lht) - Der Steg', 'Lichterhaven (lht) - '],
  ['LICHTERHAVEN – Der Steg', 'LICHTERHAVEN – '],
  ['(서울=연합뉴스) 새 부두', '(서울=연합뉴스) '],
  ['Der Steg (lang) ist fertig.', ''],
  ['Der Steg – und nicht nur er – ist fertig.', ''],
] as const)
  test(`the dateline at the begin of a text is told from its words: ${text}`, () => {
    assert.equal(pastedDateline(text), dateline);
  });
