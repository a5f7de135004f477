import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { filesBelow } from './files/walk.ts';

const root = resolve(import.meta.dirname, '..');

test('no test makes a folder for its files itself, so that all of them are removed', () => {
  const own = ['e2e/test-folder.ts', 'e2e/full/random.test.ts', 'src/test-folders.test.ts'];
  const files = ['src', 'e2e'].flatMap((folder) =>
    filesBelow(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  const ofTests = files.filter((name) => /^e2e\/.*\.ts$|\.test\.ts$/.test(name) && !own.includes(name));
  assert.ok(ofTests.length > 300);
  assert.deepEqual(
    ofTests.filter((name) => readFileSync(join(root, name), 'utf8').includes('mkdtemp')),
    [],
  );
});

test('a folder of a test goes when its process ends, also by an error', () => {
  const module = JSON.stringify(join(root, 'e2e', 'test-folder.ts'));
  const program = `const { testFolder } = await import(${module}); console.log(testFolder()); throw new Error();`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  const folder = stdout.trim();
  assert.match(folder, /depesche-test-\w+$/);
  assert.ok(!existsSync(folder));
});
