import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBuiltJson } from './built-json.ts';

const at = '2026-07-15T12:00:00.000Z';
const commit = 'a'.repeat(40);

test('a site says what it shows, and nothing that is not valid is believed', () => {
  const whole = { at, now: '2026-07-14T12:00:00.000Z', commit, content: 'b'.repeat(64) };
  assert.deepEqual(readBuiltJson(JSON.stringify(whole)), whole);
  assert.deepEqual(readBuiltJson(JSON.stringify({ at, commit, content: commit, uncommitted: true })), {
    at,
    commit,
    uncommitted: true,
  });
  assert.deepEqual(
    readBuiltJson(JSON.stringify({ at, now: 'soon', commit: '--help', content: 1, more: 1 })),
    {
      at,
    },
  );
  for (const text of ['', '{', 'null', '[]', '{"at":1}', '{"at":"yesterday"}', '<!doctype html>'])
    assert.equal(readBuiltJson(text), undefined, text);
});
