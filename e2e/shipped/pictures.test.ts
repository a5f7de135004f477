import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsIn } from '../../src/i18n/words.ts';
import { openPicture } from '../../src/model/picture/file/open-picture.ts';
import { tellsOf } from '../../src/model/picture/tells.ts';
import { sites } from '../sites.ts';
import { shippedFiles } from './files.ts';

const files = shippedFiles(sites.fictional.out);
type Association = { uri: string; type?: string; by?: string; renditions?: { sizeInBytes: number }[] };

test('every original beside a page has its credit written in, and the length that is told', () => {
  let count = 0;
  for (const [path, bytes] of files) {
    if (!/\/index\.json$/.test(path)) continue;
    const { associations = [] } = JSON.parse(bytes.toString('utf8')) as { associations?: Association[] };
    for (const { type, uri, by = '', renditions } of associations) {
      if (type !== 'picture') continue;
      const name = decodeURI(new URL(uri).pathname.slice(1));
      const picture = files.get(name);
      assert.ok(picture, name);
      const opened = openPicture(picture);
      assert.ok(typeof opened !== 'string', name);
      const packet = Buffer.from(opened.found.xmp ?? []).toString('utf8');
      assert.ok(packet.includes(`<photoshop:Credit>${by.replaceAll('&', '&amp;')}<`), name);
      assert.equal(renditions?.[0]?.sizeInBytes, picture.length, name);
      count += 1;
    }
  }
  assert.ok(count > 30);
});

test('no shipped picture tells more than it shows', () => {
  for (const [path, bytes] of files) {
    if (!/\.(?:jpe?g|png|webp|avif)$/i.test(path)) continue;
    const opened = openPicture(bytes);
    assert.ok(typeof opened !== 'string', `${path}: ${String(opened)}`);
    assert.deepEqual(tellsOf(opened), [], path);
  }
});

test('a picture that a machine has made is told on the page, in the twins and in the feeds', () => {
  const told = wordsIn('de').picture.ai.trainedAlgorithmicMedia;
  for (const name of ['index.html', 'index.txt', 'index.md'])
    assert.ok(files.get(`2026/07/all-components/${name}`)?.includes(told), name);
  assert.ok([...files].some(([path, bytes]) => path.endsWith('rss.xml') && bytes.includes(told)));
});
