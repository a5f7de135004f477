import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { ownName } from './own-name.ts';

test('the name of a newsroom stays and is readable for its owner alone', () => {
  const folder = testFolder();
  const first = ownName(folder);
  assert.match(first, /^depesche-[0-9a-f]{20}\.localhost$/);
  assert.equal(ownName(folder), first);
  assert.ok(existsSync(join(folder, 'depesche-desk-name')));
  if (process.platform !== 'win32')
    assert.equal(statSync(join(folder, 'depesche-desk-name')).mode & 0o777, 0o600);
  assert.notEqual(ownName(undefined), ownName(undefined));
});
