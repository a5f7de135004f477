import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugFrom } from '../../model/address/slug.ts';
import { instantFrom } from './release-skeleton.ts';

test('a headline becomes the name of a folder', () => {
  assert.equal(
    slugFrom('Straßenfest „Größe & Ähre“ 2026: Überblick'),
    'strassenfest-groesse-aehre-2026-ueberblick',
  );
  assert.equal(slugFrom('부산'), '');
  assert.equal(slugFrom('Con'), 'con-1');
  assert.match(slugFrom(`${'wort '.repeat(30)}`), /^[a-z0-9-]{1,64}$/);
});

test('a day gets its time and the offset of the newsroom, on the days when the clocks change as well', () => {
  assert.equal(instantFrom('2026-01-15', 'Europe/Berlin'), '2026-01-15T10:00:00+01:00');
  assert.equal(instantFrom('2026-07-15T09:30', 'Europe/Berlin'), '2026-07-15T09:30:00+02:00');
  assert.equal(instantFrom('2026-03-29T03:30', 'Europe/Berlin'), '2026-03-29T03:30:00+02:00');
  assert.equal(instantFrom('2026-03-29T00:30', 'Europe/Berlin'), '2026-03-29T00:30:00+01:00');
  assert.equal(instantFrom('2026-01-15', 'Asia/Seoul'), '2026-01-15T10:00:00+09:00');
});

test('what is no day is none', () => {
  for (const text of ['', '15.01.2026', '2026-02-30', '2026-01-15T25:00'])
    assert.equal(instantFrom(text, 'Europe/Berlin'), undefined);
});
