import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { read, tagged } from '../../../e2e/fixtures/exiftool.ts';
import { facts, pictures, pixels } from '../../../e2e/fixtures/pictures.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import type { PictureTell } from '../../faults/picture-flaws.ts';
import { bareOf, cleaned, cleanedSize } from './cleaned.ts';
import { openPicture } from './file/open-picture.ts';
import { tellsOf } from './tells.ts';

const folder = testFolder();
const thumbnail = join(folder, 'thumbnail.jpg');
writeFileSync(
  thumbnail,
  await sharp(await pictures.png())
    .resize(16)
    .jpeg()
    .toBuffer(),
);

function opened(bytes: Uint8Array) {
  const picture = openPicture(bytes);
  assert.ok(typeof picture !== 'string', String(picture));
  return picture;
}

const avif = await sharp(await pictures.png())
  .avif({ effort: 0 })
  .toBuffer();
const all = {
  jpg: await pictures.jpg(),
  png: await pictures.png(),
  webp: await pictures.webp(),
  avif,
};
const position = [
  '-n',
  '-GPSLatitude=51.05',
  '-GPSLatitudeRef=N',
  '-GPSLongitude=13.7',
  '-GPSLongitudeRef=E',
];
const cases: [tells: PictureTell[], tags: string[]][] = [
  [[], ['-IFD0:Make=Kamera', '-XMP-dc:Creator=Ada', '-XMP-dc:Description=Kran']],
  [['place'], position],
  [['place'], ['-XMP-exif:GPSLatitude=51.05']],
  [['device'], ['-ExifIFD:SerialNumber=012345']],
  [['device'], ['-XMP-aux:SerialNumber=77']],
  [['device'], ['-ExifIFD:OwnerName=Jane Doe']],
  [
    ['place', 'device'],
    [...position, '-ExifIFD:LensSerialNumber=L9'],
  ],
];
for (const [name, bytes] of Object.entries(all)) {
  // The types differ in the frame around the metadata alone.
  for (const [tells, tags] of name === 'jpg' ? cases : cases.slice(-1)) {
    test(`a ${name} with ${tags.at(-1) ?? ''} tells: ${tells.join(', ') || 'nothing'}`, async () => {
      const told = await tagged(bytes, ...tags);
      assert.deepEqual(tellsOf(opened(told)), tells);
      assert.deepEqual(tellsOf(opened(cleaned(told).bytes)), []);
    });
  }

  test(`bytes behind a ${name} are told, unless they are zeros`, () => {
    assert.deepEqual(tellsOf(opened(Buffer.concat([bytes, Buffer.from('geheim')]))), ['behind']);
    assert.deepEqual(tellsOf(opened(Buffer.concat([bytes, Buffer.alloc(9)]))), []);
  });
}

test('a thumbnail in Exif, in JFIF and of Photoshop is told', async () => {
  const jpeg = await pictures.jpg();
  const inExif = await tagged(jpeg, '-IFD0:Make=Kamera', `-ThumbnailImage<=${thumbnail}`);
  const ofPhotoshop = await tagged(jpeg, `-PhotoshopThumbnail<=${thumbnail}`);
  const jfxx = Buffer.from('\xff\xe0\0\x0eJFXX\0\x13\x01\x01rgb1', 'latin1');
  const inJfif = Buffer.concat([jpeg.subarray(0, 2), jfxx, jpeg.subarray(2)]);
  for (const told of [inExif, ofPhotoshop, inJfif]) {
    assert.deepEqual(tellsOf(opened(told)), ['thumbnail']);
    assert.deepEqual(cleaned(told).bytes, cleaned(jpeg).bytes);
  }
});

const own = [
  ...['-XMP-dc:Creator=Ada Łoś', '-XMP-dc:Rights=© Ada', '-XMP-photoshop:Credit=Agentur'],
  ...['-XMP-xmpRights:UsageTerms=Nur redaktionell', '-XMP-photoshop:City=Dresden'],
  '-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
];
for (const [name, bytes] of Object.entries(all)) {
  test(`without our facts, all that belongs to the makers of a ${name} stays, and nothing else`, async () => {
    const { bytes: written, untouched } = cleaned(await tagged(bytes, ...own, ...position));
    assert.equal(untouched, undefined);
    const told = await read(written);
    assert.deepEqual([told['XMP-dc:Creator']].flat(), ['Ada Łoś']);
    assert.equal(told['XMP-dc:Rights'], '© Ada');
    assert.equal(told['XMP-photoshop:Credit'], 'Agentur');
    assert.equal(told['XMP-xmpRights:UsageTerms'], 'Nur redaktionell');
    assert.match(String(told['XMP-iptcExt:DigitalSourceType']), /trainedAlgorithmicMedia|Trained/i);
    assert.equal(told['XMP-photoshop:City'], undefined);
    assert.equal(told['ExifTool:Warning'], undefined);
    assert.deepEqual(await pixels(written), await pixels(bytes));
    assert.deepEqual(cleaned(written).bytes, written);
  });

  test(`the length of a cleaned ${name} is known before it is written`, async () => {
    for (const told of [bytes, await tagged(bytes, ...own, '-n', '-Orientation=6')]) {
      const bare = bareOf(opened(told));
      assert.ok(bare);
      assert.equal(cleanedSize(bare), cleaned(told).bytes.length);
      assert.equal(cleanedSize(bare, facts), cleaned(told, facts).bytes.length);
    }
  });
}

test('a picture that says nothing of its own gets no metadata', async () => {
  const { bytes } = cleaned(await pictures.jpg());
  assert.doesNotMatch(Buffer.from(bytes).toString('latin1'), /xpacket|8BIM|Exif/);
});

test('an AVIF with a thumbnail, another alpha and a profile shows the same, and nothing of what it told', async () => {
  const clear = await sharp(await pictures['alpha.png']())
    .withIccProfile('p3')
    .avif({ effort: 0 })
    .toBuffer();
  const told = await tagged(clear, ...position, '-XMP-dc:Creator=Ada', '-IFD0:Artist=Ada');
  const { bytes } = cleaned(told);
  assert.deepEqual(await pixels(bytes), await pixels(clear));
  assert.deepEqual((await sharp(bytes).metadata()).icc, (await sharp(clear).metadata()).icc);
  assert.equal((await read(bytes))['GPS:GPSLatitude'], undefined);
  assert.deepEqual([(await read(bytes))['XMP-dc:Creator']].flat(), ['Ada']);
  assert.equal(bytes.length, told.length);
});
