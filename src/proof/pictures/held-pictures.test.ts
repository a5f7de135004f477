import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import sharp, { type Sharp } from 'sharp';
import { picture } from '../../../e2e/newsroom/picture.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { digestOf } from '../../files/digest.ts';
import { Phrases } from '../phrases.ts';
import { PhraseReader } from '../reader.ts';
import { scan } from '../scan.ts';
import { HeldPictures } from './held-pictures.ts';

const folder = testFolder();

const held = await picture('held back', 600, 400);
const path = join(folder, 'held.jpg');
writeFileSync(path, held);
const turned = await sharp(held).withMetadata({ orientation: 6 }).toBuffer();
writeFileSync(join(folder, 'turned.jpg'), turned);

const compare = (bytes: Uint8Array, isDrawn = false, of = 'held.jpg') =>
  new HeldPictures([{ of: '#x', path: join(folder, of) }]).compare(bytes, digestOf(bytes), isDrawn);

const same: [what: string, make: () => Promise<Buffer>][] = [
  ['as a PNG', () => sharp(held).png().toBuffer()],
  ['as a WebP without loss', () => sharp(held).webp({ lossless: true }).toBuffer()],
  [
    'with a description',
    () =>
      sharp(held)
        .png()
        .withExif({ IFD0: { ImageDescription: 'x' } })
        .toBuffer(),
  ],
];

for (const [what, make] of same) {
  test(`a held-back picture is known by its pixels ${what}`, async () => {
    const bytes = await make();
    assert.deepEqual(await compare(bytes), { same: ['#x'], alike: [] });
    assert.deepEqual(await compare(bytes, true), { same: ['#x'], alike: [] });
  });
}

test('a held-back picture is known when it was turned as its camera says', async () => {
  const { same: found } = await compare(
    await sharp(turned).autoOrient().png().toBuffer(),
    false,
    'turned.jpg',
  );
  assert.deepEqual(found, ['#x']);
});

const alike: [what: string, make: (from: Sharp) => Sharp][] = [
  ['made smaller', (from) => from.resize(200)],
  ['saved again with loss', (from) => from.jpeg({ quality: 40 })],
  ['made lighter', (from) => from.modulate({ brightness: 1.15 })],
  ['without colours', (from) => from.greyscale()],
  ['as a small AVIF', (from) => from.resize(300).avif({ quality: 40 })],
];

for (const [what, make] of alike) {
  test(`a picture ${what} looks much the same`, async () => {
    const bytes = await make(sharp(held)).toBuffer();
    assert.deepEqual(await compare(bytes), { same: [], alike: ['#x'] });
    assert.deepEqual(await compare(bytes, true), { same: [], alike: [] });
  });
}

test('other pictures do not look the same, and plain colours look like nothing', async () => {
  for (const seed of ['one', 'two', 'three', 'four', 'five', 'six'])
    assert.deepEqual(await compare(await picture(seed, 600, 400)), { same: [], alike: [] });
  const plain = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#357' } })
    .png()
    .toBuffer();
  writeFileSync(join(folder, 'plain.png'), plain);
  const lighter = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#468' } })
    .png()
    .toBuffer();
  assert.deepEqual(await compare(lighter, false, 'plain.png'), { same: [], alike: [] });
});

test('bytes that are no picture look like nothing', async () => {
  assert.deepEqual(await compare(Buffer.from('\x89PNG')), { same: [], alike: [] });
});

test('a scan tells of both kinds, also in an archive', async () => {
  const search = {
    phrases: new Phrases([]),
    reader: new PhraseReader(new Phrases([])),
    files: new Map<string, string>(),
    pictures: new HeldPictures([{ of: '#x', path }]),
    isDrawn: (name: string) => name.includes('card'),
  };
  const smaller = await sharp(held).resize(200).toBuffer();
  const bytes = zipSync({
    'a.png': await sharp(held).png().toBuffer(),
    'b.jpg': smaller,
    'card.jpg': smaller,
  });
  const { leaks, alike: likenesses } = await scan({ name: 'a.zip', bytes }, search);
  assert.deepEqual(leaks, [{ kind: 'file', of: '#x' }]);
  assert.deepEqual(likenesses, [{ file: 'a.zip!b.jpg', of: '#x' }]);
  assert.deepEqual(await scan({ name: 'a.zip', bytes }, search, ['pixels']), {
    leaks: [],
    unread: [],
    alike: [],
  });
});
