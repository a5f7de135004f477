import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { printed, scaledPicture, uploadedPicture } from './scaled-picture.ts';

const large = await sharp({
  create: {
    width: printed + 500,
    height: 900,
    channels: 3,
    background: '#336699',
    noise: { type: 'gaussian', mean: 128, sigma: 60 },
  },
})
  .withExif({ IFD0: { Artist: 'Ada Anker' } })
  .jpeg()
  .toBuffer();

test('a picture is never scaled below the size of print, and keeps who made it', async () => {
  assert.deepEqual(await uploadedPicture(large), { pixels: printed + 500, isSigned: false });
  const scaled = await scaledPicture(large);
  assert.ok(scaled);
  const { width, exif } = await sharp(scaled).metadata();
  assert.equal(width, printed);
  assert.match(String(exif), /Ada Anker/);
  assert.equal(await scaledPicture(scaled), undefined);
});

test('what is no picture is left alone', async () => {
  assert.equal(await uploadedPicture(Buffer.from('%PDF-1.4')), undefined);
  assert.equal(await scaledPicture(Buffer.from('%PDF-1.4')), undefined);
});
