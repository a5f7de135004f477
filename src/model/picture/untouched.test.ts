import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read, tagged } from '../../../e2e/fixtures/exiftool.ts';
import { facts, moving, pictures, pixels, withPngChunk } from '../../../e2e/fixtures/pictures.ts';
import { cleaned } from './cleaned.ts';
import type { Untouched } from './file/picture-file.ts';

const made = new Map<string, Buffer>();
for (const [name, make] of Object.entries(pictures)) made.set(name, await make());
const picture = (name: keyof typeof pictures) => made.get(name) ?? Buffer.alloc(0);

/** A JPEG with one more segment after its first. */
function withSegment(marker: number, ...body: (string | Uint8Array)[]): Buffer {
  const content = Buffer.concat(body.map((part) => Buffer.from(part as string, 'latin1')));
  const length = content.length + 2;
  const segment = [Buffer.from([0xff, marker, length >> 8, length & 0xff]), content];
  const jpeg = picture('jpg');
  const place = 4 + jpeg.readUInt16BE(4);
  return Buffer.concat([jpeg.subarray(0, place), ...segment, jpeg.subarray(place)]);
}

/** A WebP with one more chunk at its end. */
function withLastChunk(name: string, webp: Buffer): Buffer {
  const longer = Buffer.concat([webp, Buffer.from(`${name}\x02\0\0\0ab`, 'latin1')]);
  longer.writeUInt32LE(longer.length - 8, 4);
  return longer;
}

const films = new Map<string, Buffer>();
for (const [name, make] of Object.entries(moving)) films.set(name, await make());

const extended = () => Buffer.from(cleaned(picture('webp'), facts).bytes);

type Case = [what: string, make: () => Uint8Array, expected: Untouched];
const cases: Case[] = [
  ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'type'],
  ['a GIF', () => Buffer.from('GIF89a…'), 'type'],
  ['nothing', () => new Uint8Array(), 'type'],
  ['a JPEG without its last byte', () => picture('jpg').subarray(0, -1), 'damaged'],
  ['a JPEG cut off in its picture data', () => picture('jpg').subarray(0, -40), 'damaged'],
  ['a JPEG cut off in its head', () => picture('jpg').subarray(0, 30), 'damaged'],
  ['a PNG without its end', () => picture('png').subarray(0, -12), 'damaged'],
  ['a WebP without its last byte', () => picture('webp').subarray(0, -1), 'damaged'],
  ['a WebP without any chunk', () => Buffer.from('RIFF\x04\0\0\0WEBP', 'latin1'), 'damaged'],
  ['a simple WebP with another chunk', () => withLastChunk('ICCP', picture('webp')), 'damaged'],
  ...[...films].map(([name, film]): Case => [`a film in ${name}`, () => film, 'moving']),
  ['a signed JPEG', () => withSegment(0xeb, 'JP\0\x01'), 'signed'],
  ['a signed PNG', () => withPngChunk(picture('png'), 'caBX', Buffer.from('jumb')), 'signed'],
  ['a signed WebP', () => withLastChunk('C2PA', extended()), 'signed'],
];

for (const [what, make, expected] of cases) {
  test(`left as it is, and told: ${what}`, () => {
    const original = make();
    assert.deepEqual(cleaned(original, facts), { bytes: original, untouched: expected });
  });
}

test('of a description that is too long for a segment of a JPEG, only the first caption stays, or none', async () => {
  const long = { language: 'ko', caption: 'x'.repeat(70_000), alt: 'b' };
  const short = { language: 'de', caption: 'Kran im Hafen', alt: 'a' };
  const only = cleaned(picture('jpg'), { ...facts, captions: [short] });
  assert.deepEqual(cleaned(picture('jpg'), { ...facts, captions: [short, long] }), only);
  const { bytes, untouched } = cleaned(picture('jpg'), { ...facts, captions: [long] });
  assert.equal(untouched, undefined);
  const told = await read(bytes);
  assert.equal(told['XMP-dc:Description'], undefined);
  assert.equal(told['XMP-photoshop:Credit'], facts.credit);
});

for (const name of Object.keys(pictures) as (keyof typeof pictures)[]) {
  test(`property: a ${name} that is cut off anywhere is left as it is`, () => {
    const whole = picture(name);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        const broken = whole.subarray(0, length);
        const { bytes, untouched } = cleaned(broken, facts);
        assert.ok(untouched);
        assert.equal(bytes, broken);
      }),
      { numRuns: 200 },
    );
  });

  test(`property: a ${name} with wrong bytes in it shows the same before and after`, async () => {
    const whole = await tagged(picture(name), '-XMP-dc:Creator=Ada');
    const wrong = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(wrong, async (places) => {
        const broken = Buffer.from(whole);
        for (const [at, byte] of places) broken[at] = byte;
        const { bytes } = cleaned(broken, facts);
        assert.deepEqual(await pixels(bytes), await pixels(broken));
      }),
      { numRuns: 80 },
    );
  });
}
