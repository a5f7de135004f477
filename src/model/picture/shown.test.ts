import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { read, tagged } from '../../../e2e/fixtures/exiftool.ts';
import { facts, pictures, pixels } from '../../../e2e/fixtures/pictures.ts';
import { exifThatShows } from './file/exif.ts';
import { cleaned } from './cleaned.ts';

/** What is seen once the picture is turned as it says. */
const turned = (bytes: Uint8Array) => sharp(bytes).rotate().raw().toBuffer({ resolveWithObject: true });

/** Exif in the order of bytes that is not ours, with one field in the first directory. */
function little(tag: number, type: number, value: number): Buffer {
  const block = Buffer.alloc(26);
  block.write('II*\0\x08\0\0\0\x01', 'latin1');
  block.writeUInt16LE(tag, 10);
  block.writeUInt16LE(type, 12);
  block.writeUInt32LE(1, 14);
  block.writeUInt32LE(value, 18);
  return block;
}

const formats = { jpg: 'jpeg', png: 'png', webp: 'webp' } as const;
for (const [name, format] of Object.entries(formats)) {
  test(`a ${name} that lies on its side is still turned, and Exif says nothing else`, async () => {
    const half = sharp({ create: { width: 20, height: 37, channels: 3, background: '#fff' } });
    const original = await sharp(await pictures.png())
      .composite([{ input: await half.png().toBuffer(), left: 0, top: 0 }])
      .withExif({ IFD0: { Make: 'Kamera', Software: 'Programm' } })
      .withMetadata({ orientation: 6 })
      .toFormat(format)
      .toBuffer();
    const { bytes } = cleaned(original, facts);
    const { data, info } = await turned(bytes);
    assert.deepEqual([info.width, info.height], [37, 61]);
    assert.deepEqual(data, (await turned(original)).data);
    assert.deepEqual(cleaned(bytes, facts).bytes, bytes);
    const { exif } = await sharp(bytes).metadata();
    assert.ok(exif && exif.length <= 32);
    const told = await read(bytes);
    assert.equal(told['IFD0:Orientation'], 'Rotate 90 CW');
    assert.equal(told['IFD0:Make'], undefined);
    assert.equal(told['ExifTool:Warning'], undefined);
  });
}

test('Exif that shows nothing goes, and that which shows something says it in one way', () => {
  assert.equal(exifThatShows(undefined), undefined);
  for (const value of [0, 1, 9, 0x0306]) assert.equal(exifThatShows(little(0x0112, 3, value)), undefined);
  const turn = exifThatShows(little(0x0112, 3, 8));
  assert.ok(turn);
  assert.deepEqual(exifThatShows(turn), turn);
  assert.deepEqual(exifThatShows(little(0x0112, 4, 8)), turn);
});

test('Exif that is cut off says what is left of it', () => {
  const whole = little(0x0112, 3, 8);
  for (let length = 0; length < 22; length += 1) {
    assert.equal(exifThatShows(whole.subarray(0, length)), undefined);
  }
  assert.ok(exifThatShows(whole.subarray(0, 22)));
});

test('property: Exif with wrong bytes turns a JPEG as before, as an independent program reads it', async () => {
  const whole = await tagged(await pictures.jpg(), '-n', '-Orientation=6', '-Make=Kamera');
  const turn = (bytes: Uint8Array) =>
    sharp(bytes, { failOn: 'none' })
      .metadata()
      .then(({ orientation = 1 }) => orientation)
      .catch(() => undefined);
  // Where two numbers are told for the one of the orientation, browsers take none, and that reader takes the first.
  const count = whole.indexOf('\x01\x12\0\x03\0\0\0\x01', 0, 'latin1') + 7;
  const place = fc.integer({ min: 4, max: 72 }).filter((at) => at !== count);
  await fc.assert(
    fc.asyncProperty(place, fc.nat(255), async (at, byte) => {
      const broken = Buffer.from(whole);
      broken[at] = byte;
      const { bytes, untouched } = cleaned(broken, facts);
      if (!untouched) assert.equal(await turn(bytes), await turn(broken));
    }),
    { numRuns: 150 },
  );
});

test('colours that only Exif declares to be Adobe RGB stay declared', async () => {
  const tags = ['-ColorSpace=65535', '-InteropIndex=R03', '-Make=Kamera', '-n', '-Orientation=3'];
  const { bytes } = cleaned(await tagged(await pictures.jpg(), ...tags), facts);
  const told = await read(bytes);
  assert.equal(told['ExifIFD:ColorSpace'], 'Uncalibrated');
  assert.match(String(told['InteropIFD:InteropIndex']), /^R03/);
  assert.equal(told['IFD0:Orientation'], 'Rotate 180');
  assert.equal(told['IFD0:Make'], undefined);
  assert.equal(told['ExifTool:Warning'], undefined);
  assert.deepEqual(cleaned(bytes, facts).bytes, bytes);
  assert.deepEqual(await pixels(bytes), await pixels(await pictures.jpg()));
});

test('the scans of a progressive JPEG stay, and what others put between them goes', async () => {
  const original = await sharp(await pictures.png())
    .jpeg({ progressive: true })
    .toBuffer();
  const scan = original.indexOf('\xff\xda', 0, 'latin1');
  const table = original.indexOf('\xff\xc4', scan, 'latin1');
  assert.ok(table > scan);
  const comment = Buffer.from('\xff\xfe\0\x06told\xff\xe1\0\x08Exif\0\0', 'latin1');
  const told = Buffer.concat([original.subarray(0, table), comment, original.subarray(table)]);
  const { bytes } = cleaned(told, facts);
  assert.deepEqual(bytes, cleaned(original, facts).bytes);
  assert.deepEqual(Buffer.from(bytes.subarray(scan - original.length)), original.subarray(scan));
});

test('a colour profile stays in every type', async () => {
  for (const format of Object.values(formats)) {
    const wide = await sharp(await pictures.png())
      .withIccProfile('p3')
      .toFormat(format)
      .toBuffer();
    const { icc } = await sharp(cleaned(wide, facts).bytes).metadata();
    assert.deepEqual(icc, (await sharp(wide).metadata()).icc);
    assert.ok(icc);
  }
});
