import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import exiftool from 'exiftool-vendored.pl';
import fc from 'fast-check';
import { facts, pictures, pixels, read, tagged } from '../../../e2e/fixtures/pictures.ts';
import { withMetadata } from './metadata.ts';

const preview = await pictures['exif.jpg']();

/** A JPEG with a preview behind it, as cameras write it; `move` makes its table wrong. */
function withPreview(first: Buffer, isLittle: boolean, move = 0): Buffer {
  const table = Buffer.alloc(4 + 8 + 2 + 12 * 2 + 4 + 32);
  table.write(isLittle ? 'MPF\0II*\0' : 'MPF\0MM\0*', 'latin1');
  const long = (value: number, at: number) =>
    table[isLittle ? 'writeUInt32LE' : 'writeUInt32BE'](value, at + 4);
  const short = (value: number, at: number) =>
    table[isLittle ? 'writeUInt16LE' : 'writeUInt16BE'](value, at + 4);
  const field = (at: number, tag: number, type: number, count: number, value: number) => {
    short(tag, at);
    short(type, at + 2);
    long(count, at + 4);
    long(value, at + 8);
  };
  long(8, 4);
  short(2, 8);
  field(10, 0xb001, 4, 1, 2);
  field(22, 0xb002, 7, 32, 38);
  const place = 4 + first.readUInt16BE(4);
  const length = first.length + table.length + 4;
  long(0x030000, 38);
  long(length, 38 + 4);
  long(0x010001, 54);
  long(preview.length, 54 + 4);
  long(length - (place + 4 + 4) + move, 54 + 8);
  const head = Buffer.from([0xff, 0xe2, 0, table.length + 2]);
  return Buffer.concat([first.subarray(0, place), head, table, first.subarray(place), preview]);
}

/** The second picture of a file, as an independent program finds it. */
const second = (bytes: Uint8Array): Buffer =>
  execFileSync('perl', [exiftool, '-b', '-PreviewImage', '-'], { input: bytes });

for (const isLittle of [true, false]) {
  test(`a preview behind a JPEG is found after the first picture grew (${isLittle ? 'II' : 'MM'})`, async () => {
    const original = withPreview(await pictures.jpg(), isLittle);
    assert.deepEqual(second(original), preview);
    const { bytes, untouched } = withMetadata(original, facts);
    assert.equal(untouched, undefined);
    const told = read(bytes);
    assert.equal(told['XMP-photoshop:Credit'], facts.credit);
    assert.equal(told['ExifTool:Warning'], undefined);
    assert.deepEqual(second(bytes), preview);
    assert.equal(told['MPImage1:MPImageLength'], bytes.length - preview.length);
    assert.deepEqual(await pixels(bytes), await pixels(original));
    assert.deepEqual(withMetadata(bytes, facts).bytes, bytes);
  });

  test(`it is found where an older description stood behind the table (${isLittle ? 'II' : 'MM'})`, async () => {
    const described = tagged(await pictures.jpg(), '-XMP-dc:Creator=Ada', '-IPTC:City=Dresden');
    const { bytes, untouched } = withMetadata(withPreview(described, isLittle), facts);
    assert.equal(untouched, undefined);
    assert.deepEqual(second(bytes), preview);
    assert.deepEqual(read(bytes)['XMP-dc:Creator'], ['Ada']);
  });
}

test('property: a file that is cut off anywhere is left as it is', async () => {
  const whole = withPreview(await pictures.jpg(), true);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
      const broken = whole.subarray(0, length);
      assert.equal(withMetadata(broken, facts).bytes, broken);
    }),
    { numRuns: 200 },
  );
});

test('a table that leads elsewhere, or nowhere, leaves the file as it is', async () => {
  const jpg = await pictures.jpg();
  for (const move of [1, -7, 100_000]) {
    const original = withPreview(jpg, true, move);
    assert.deepEqual(withMetadata(original, facts), { bytes: original, untouched: 'several' });
  }
});
