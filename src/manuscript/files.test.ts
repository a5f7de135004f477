import assert from 'node:assert/strict';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../e2e/test-folder.ts';
import { asideOf } from '../files/aside.ts';
import { filesIn } from './files.ts';

test('a file that is being written is not listed, and lies in the folder it is meant for', async () => {
  const folder = testFolder();
  try {
    const file = join(folder, 'index.de.mdx');
    await writeFile(file, 'old');
    await writeFile(asideOf(file), 'new');
    assert.equal((await readdir(folder)).length, 2);
    assert.deepEqual(filesIn(folder), ['index.de.mdx']);
    assert.equal(dirname(asideOf(file)), folder);
    assert.notEqual(asideOf(file), asideOf(file));
  } finally {
    await rm(folder, { recursive: true });
  }
});
