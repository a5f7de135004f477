import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import disk from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../test-folder.ts';
import { defaultUrl, settings } from './settings.ts';
import { clearNewsroom } from './write.ts';

test('a folder whose clearing was interrupted can be cleared again', async (t) => {
  const folder = testFolder();
  writeFileSync(join(folder, 'newsroom.yaml'), settings(defaultUrl, ['de']));
  mkdirSync(join(folder, 'releases'));
  const { rm } = disk;
  t.mock.method(disk, 'rm', (path: string, given: object) =>
    path.endsWith('releases') ? Promise.reject(new Error('interrupted')) : rm(path, given),
  );
  syncBuiltinESMExports();
  await assert.rejects(clearNewsroom(folder), /interrupted/);
  t.mock.restoreAll();
  syncBuiltinESMExports();
  await clearNewsroom(folder);
  assert.deepEqual(readdirSync(folder), []);
});
