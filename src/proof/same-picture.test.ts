import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { tagged } from '../../e2e/fixtures/exiftool.ts';
import { facts, pictures } from '../../e2e/fixtures/pictures.ts';
import { cleaned } from '../model/picture/cleaned.ts';
import { isSamePicture } from './same-picture.ts';

const other = sharp({ create: { width: 61, height: 37, channels: 3, background: '#642' } });
const types = ['jpeg', 'png', 'webp', 'avif'] as const;

for (const type of types) {
  test(`a ${type} with other metadata is the same picture, and another one is not`, async () => {
    const plain = await sharp(await pictures.png())
      .toFormat(type)
      .toBuffer();
    const original = await tagged(plain, '-XMP-dc:Creator=Ada', '-XMP-dc:Rights=jemand', '-IFD0:Make=Kamera');
    const shipped = cleaned(original, facts).bytes;
    assert.notDeepEqual(shipped, original);
    assert.ok(isSamePicture(shipped, original));
    const another = await other.clone().toFormat(type).toBuffer();
    assert.ok(!isSamePicture(cleaned(another, facts).bytes, original));
    assert.ok(!isSamePicture(another, original));
    const broken = Buffer.from(shipped);
    // A byte of the picture: in WebP the metadata come last.
    const at = type === 'webp' ? broken.indexOf('VP8 ', 0, 'latin1') + 30 : broken.length - 20;
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    assert.ok(!isSamePicture(broken, original));
  });
}

test('a progressive JPEG is compared in all its scans', async () => {
  const noise = Buffer.from(Array.from({ length: 60 * 60 * 3 }, (_, at) => (at * 7919) % 256));
  const raw = { width: 60, height: 60, channels: 3 } as const;
  const original = await sharp(noise, { raw }).jpeg({ progressive: true }).toBuffer();
  const { bytes } = cleaned(original, facts);
  assert.ok(isSamePicture(bytes, original));
  bytes[bytes.length - 10] = (bytes[bytes.length - 10] ?? 0) ^ 1;
  assert.ok(!isSamePicture(bytes, original));
});

test('files of other types are never the same picture, and a drawing has no other shapes', () => {
  const drawn = (path: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><path d="${path}"/></svg>`);
  assert.ok(!isSamePicture(Buffer.from('a;b'), Buffer.from('a;b')));
  assert.ok(
    isSamePicture(drawn('M0 0h9'), Buffer.from(`<?xml version="1.0"?>\n${drawn('M0 0h9').toString()}`)),
  );
  assert.ok(!isSamePicture(drawn('M0 0h8'), drawn('M0 0h9')));
  assert.ok(!isSamePicture(Buffer.from('<svg/>'), drawn('M0 0h9')));
});
