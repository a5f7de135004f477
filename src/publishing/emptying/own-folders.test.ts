import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ownFolders } from './own-folders.ts';

type Setup = (told: { command: string; config: { outDir: URL } }) => void;

test('Astro, called by hand, is stopped before it empties what is not a build, and only then', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const setup = ownFolders().hooks['astro:config:setup'] as unknown as Setup;
  const config = { outDir: pathToFileURL(`${folder}/`) };
  setup({ command: 'build', config });
  writeFileSync(join(folder, 'diary.txt'), 'mine');
  assert.throws(() => setup({ command: 'build', config }), /diary\.txt$/);
  assert.deepEqual(readdirSync(folder), ['diary.txt']);
  setup({ command: 'dev', config });
});
