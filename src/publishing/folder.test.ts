import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { prepareFolder } from './folder.ts';
import { filesOf } from './pack.ts';

test('a folder for a host has the site, packed, with its headers, and nothing of before', async (t) => {
  const above = await mkdtemp(join(tmpdir(), 'depesche-'));
  t.after(() => rm(above, { recursive: true }));
  const [out, folder] = [join(above, 'dist'), join(above, 'public')];
  for (const [place, name] of [
    [out, 'index.html'],
    [folder, 'old.html'],
  ] as const) {
    await mkdir(place);
    await writeFile(join(place, name), 'Lichterhaven '.repeat(200));
  }
  await prepareFolder(out, folder, { base: '/presse/' });
  assert.deepEqual(await filesOf(folder), [
    '.nojekyll',
    '_headers',
    'index.html',
    'index.html.br',
    'index.html.gz',
  ]);
  assert.match(await readFile(join(folder, '_headers'), 'utf8'), /^\/presse\/\*\n/);
});
