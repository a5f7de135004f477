import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { moving, pictures } from '../../e2e/fixtures/pictures.ts';
import { derivedSizes } from '../model/picture/derived-sizes.ts';
import { grounds } from '../model/picture/ground.ts';
import pictureService from './picture-service.ts';

/** A smaller picture, as a build makes it. */
async function made(bytes: Uint8Array, options: Record<string, unknown>) {
  const { transform } = pictureService;
  return (await transform(bytes, { src: '/_astro/bild.png', ...options }, {} as never, {} as never)).data;
}
const colourAt = async (bytes: Uint8Array, left: number, top: number) => [
  ...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).toColourspace('srgb').raw().toBuffer()),
];
const isNear = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((value, index) => Math.abs(value - (other[index] ?? 0)) <= 12);
const drawing = (inner: string, width: number, height: number) =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`),
  );
const half =
  '<rect width="50%" height="100%" fill="#c00"/><rect x="50%" width="50%" height="100%" fill="#00c"/>';

for (const [width, height] of [
  [1200, 18_000],
  [30_000, 300],
  [1200, 1],
  [1, 1],
  [3, 4097],
] as const)
  test(`a picture of ${width} × ${height} pixels becomes AVIF and WebP, in the sizes that are told`, async () => {
    const original = await sharp({ create: { width, height, channels: 3, background: '#2b6ea8' } })
      .png()
      .toBuffer();
    const sizes = derivedSizes({ width, height }, [480, 800, 2240]);
    assert.ok(sizes.widths.every((one) => one <= width));
    for (const format of ['avif', 'webp', 'png']) {
      const bytes = await made(original, { format, width: sizes.width, height: sizes.height });
      const { format: real, ...size } = await sharp(bytes).metadata();
      assert.deepEqual(
        [real, size.width, size.height],
        [format === 'avif' ? 'heif' : format, sizes.width, sizes.height],
      );
    }
  });

test('a picture that cannot be decoded is no picture under another name', async () => {
  const broken = await sharp(await pictures.png())
    .avif()
    .toBuffer();
  broken.fill(0, broken.indexOf('mdat') + 4);
  await assert.rejects(made(broken, { format: 'avif', width: 9 }));
  await assert.rejects(
    made(await pictures.png(), { format: 'gif', width: 9 }),
    /No picture is made in the format gif/,
  );
});

test('of a film, only the first frame is shown', async () => {
  const bytes = await made(await moving.webp(), { format: 'webp', width: 160 });
  const { pages = 1, width, height } = await sharp(bytes).metadata();
  assert.deepEqual([pages, width, height], [1, 160, 90]);
});

for (const format of ['jpeg', 'png', 'webp'] as const)
  test(`a ${format} that says it is turned is shown and cut the right way up`, async () => {
    const original = await drawing(half, 80, 40).toFormat(format).withMetadata({ orientation: 6 }).toBuffer();
    const whole = await made(original, { format: 'png', width: 40, height: 80 });
    assert.ok(isNear(await colourAt(whole, 20, 10), [204, 0, 0]));
    assert.ok(isNear(await colourAt(whole, 20, 70), [0, 0, 204]));
    const cut = await made(original, { format: 'png', width: 40, height: 20 });
    assert.ok(isNear(await colourAt(cut, 20, 2), [204, 0, 0]));
    assert.ok(isNear(await colourAt(cut, 20, 17), [0, 0, 204]));
  });

const coloured: [what: string, make: () => Promise<Buffer>][] = [
  ['Display P3', () => drawing(half, 40, 20).withIccProfile('p3').png().toBuffer()],
  ['16 bits a colour', () => drawing(half, 40, 20).toColourspace('rgb16').png().toBuffer()],
  ['a palette', () => drawing(half, 40, 20).png({ palette: true }).toBuffer()],
];
for (const [what, make] of coloured)
  test(`a picture in ${what} keeps its colours, in eight bits that every program shows`, async () => {
    for (const format of ['avif', 'webp', 'png']) {
      const bytes = await made(await make(), { format, width: 40, height: 20 });
      assert.ok(isNear(await colourAt(bytes, 5, 10), [204, 0, 0]), format);
      assert.ok(isNear(await colourAt(bytes, 35, 10), [0, 0, 204]), format);
      const { depth, icc } = await sharp(bytes).metadata();
      assert.deepEqual([depth, icc], ['uchar', undefined]);
    }
  });

test('a picture for print and a grey one are shown', async () => {
  const print = await drawing(half, 40, 20)
    .flatten()
    .toColourspace('cmyk')
    .withIccProfile('cmyk')
    .jpeg()
    .toBuffer();
  const [red = 0, , blue = 0] = await colourAt(await made(print, { format: 'webp', width: 40 }), 5, 10);
  assert.ok(red > 120 && blue < 80);
  const grey = await drawing('<rect width="40" height="20" fill="#888"/>', 40, 20)
    .toColourspace('b-w')
    .png()
    .toBuffer();
  assert.ok(isNear(await colourAt(await made(grey, { format: 'avif', width: 40 }), 5, 10), [136, 136, 136]));
});

const circle = (fill: string, more = '') =>
  drawing(`<circle cx="20" cy="10" r="8" fill="${fill}"/>${more}`, 40, 20);
const grounded: [what: string, make: () => Promise<Buffer>, ground: keyof typeof grounds][] = [
  ['dark letters', () => circle('#111').png().toBuffer(), 'light'],
  ['dark grey letters without colours', () => circle('#222').toColourspace('b-w').png().toBuffer(), 'light'],
  ['white letters', () => circle('#fff').png().toBuffer(), 'dark'],
  ['white letters in WebP', () => circle('#fff').webp().toBuffer(), 'dark'],
  ['white letters in a palette', () => circle('#fff').png({ palette: true }).toBuffer(), 'dark'],
  [
    'a white field with dark letters',
    () => circle('#fff', '<path d="M18 8h4v4h-4z" fill="#111"/>').png().toBuffer(),
    'light',
  ],
];
for (const [what, make, ground] of grounded)
  test(`${what} on nothing get a ${ground} ground`, async () => {
    for (const format of ['avif', 'webp', 'png']) {
      const bytes = await made(await make(), { format, width: 40, height: 20 });
      const colour = Array.from(Buffer.from(grounds[ground].slice(1), 'hex'));
      assert.ok(
        isNear(await colourAt(bytes, 1, 1), colour),
        `${format}: ${String(await colourAt(bytes, 1, 1))}`,
      );
    }
  });
