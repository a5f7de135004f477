import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '../../../e2e/fixtures/exiftool.ts';
import { facts, pictures } from '../../../e2e/fixtures/pictures.ts';
import { cleaned } from './cleaned.ts';

const preview = await pictures['exif.jpg']();

/** A JPEG with a preview behind it, as cameras write it. */
function withPreview(first: Buffer, isLittle: boolean): Buffer {
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
  long(length - (place + 4 + 4), 54 + 8);
  const head = Buffer.from([0xff, 0xe2, 0, table.length + 2]);
  return Buffer.concat([first.subarray(0, place), head, table, first.subarray(place), preview]);
}

for (const isLittle of [true, false]) {
  test(`a preview behind a JPEG and its table go, the picture is the same (${isLittle ? 'II' : 'MM'})`, async () => {
    const jpeg = await pictures.jpg();
    const original = withPreview(jpeg, isLittle);
    assert.ok((await read(original))['MPImage2:PreviewImage']);
    assert.deepEqual(cleaned(original, facts), cleaned(jpeg, facts));
  });
}

for (const name of Object.keys(pictures) as (keyof typeof pictures)[]) {
  test(`what stands behind the end of ${name} goes`, async () => {
    const picture = await pictures[name]();
    const others = ['\0\0', 'geheim', '\0\0\0\x18ftypmp42'].map((text) => Buffer.from(text, 'latin1'));
    for (const behind of [...others, picture]) {
      const original = Buffer.concat([picture, behind]);
      assert.deepEqual(cleaned(original, facts), cleaned(picture, facts));
    }
  });
}

test('property: a file that is cut off before its first picture ends is left as it is', async () => {
  const whole = withPreview(await pictures.jpg(), true);
  const first = whole.length - preview.length;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
      const { bytes, untouched } = cleaned(whole.subarray(0, length), facts);
      if (length >= first) assert.deepEqual(bytes, cleaned(whole, facts).bytes);
      else assert.ok(untouched && bytes.length === length);
    }),
    { numRuns: 200 },
  );
});
