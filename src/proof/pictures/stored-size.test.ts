import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { storedSize } from './stored-size.ts';

const blank = () => sharp({ create: { width: 301, height: 77, channels: 3, background: '#357' } });
const made: [what: string, make: () => Promise<Buffer>][] = [
  ['PNG', () => blank().png().toBuffer()],
  ['JPEG', () => blank().jpeg().toBuffer()],
  [
    'progressive JPEG with metadata',
    () =>
      blank()
        .withExif({ IFD0: { Artist: 'x' } })
        .jpeg({ progressive: true })
        .toBuffer(),
  ],
  ['WebP', () => blank().webp().toBuffer()],
  ['WebP without loss', () => blank().webp({ lossless: true }).toBuffer()],
  [
    'WebP with metadata',
    () =>
      blank()
        .withExif({ IFD0: { Artist: 'x' } })
        .webp()
        .toBuffer(),
  ],
  ['AVIF', () => blank().avif().toBuffer()],
];

for (const [what, make] of made)
  test(`the size of a ${what} is read from its head`, async () => {
    assert.equal(storedSize(await make()), '301 77');
  });

test('what is cut off or no picture has no size', async () => {
  for (const bytes of [
    Buffer.from('text'),
    (await blank().png().toBuffer()).subarray(0, 18),
    Buffer.from('ffd8ffe00010', 'hex'),
  ])
    assert.equal(storedSize(bytes), undefined);
});
