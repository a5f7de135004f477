import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticeGuid, noticeIn } from './notice-guid.ts';

test('the id of a notice tells its release and what happened to it', () => {
  const at = new Date('2026-07-15T12:00:00Z');
  for (const guid of ['tag:example.org,2026:2026-07-15-x/de', 'https://example.org/?p=1#correction', '4711'])
    for (const kind of ['correction', 'update', 'withdrawn'] as const)
      assert.deepEqual(noticeIn(noticeGuid(guid, kind, at)), { of: guid, kind });
});

test('the id of a release is that of no notice', () => {
  for (const id of ['tag:example.org,2026:x/de', 'https://example.org/#correction', 'x#correction-2026'])
    assert.equal(noticeIn(id), undefined);
});
