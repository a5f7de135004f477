import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { testFolder } from '../../e2e/test-folder.ts';
import { filesBelow } from '../files/walk.ts';
import { isPacked, pack } from './pack.ts';

test('text of some length gets packed forms with the same content and the same bytes each time', async () => {
  const folder = testFolder();
  const text = 'Lichterhaven '.repeat(200);
  await writeFile(join(folder, 'index.html'), text);
  await writeFile(join(folder, 'short.txt'), 'Hafen');
  await writeFile(join(folder, 'card.png'), Buffer.alloc(5_000));
  assert.equal(await pack(folder), 2);
  const packed = await readFile(join(folder, 'index.html.gz'));
  assert.equal(gunzipSync(packed).toString(), text);
  assert.equal(brotliDecompressSync(await readFile(join(folder, 'index.html.br'))).toString(), text);
  assert.equal(await pack(folder), 2);
  assert.deepEqual(await readFile(join(folder, 'index.html.gz')), packed);
  const all = new Set(filesBelow(folder));
  assert.deepEqual([...all], ['card.png', 'index.html', 'index.html.br', 'index.html.gz', 'short.txt']);
  assert.deepEqual(
    [...all].filter((path) => isPacked(path, all)),
    ['index.html.br', 'index.html.gz'],
  );
});
