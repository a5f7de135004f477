import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ownName } from './own-name.ts';

test('the name of a newsroom stays and is readable for its owner alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-name-'));
  after(() => rmSync(folder, { recursive: true }));
  const first = ownName(folder);
  assert.match(first, /^depesche-[0-9a-f]{20}\.localhost$/);
  assert.equal(ownName(folder), first);
  assert.ok(existsSync(join(folder, 'depesche-desk-name')));
  if (process.platform !== 'win32')
    assert.equal(statSync(join(folder, 'depesche-desk-name')).mode & 0o777, 0o600);
  assert.notEqual(ownName(undefined), ownName(undefined));
});
