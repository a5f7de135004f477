import sharp from 'sharp';
import { chance } from './chance.ts';

const sky = ['#dbe9f4', '#f6e7cb', '#e6e0f0', '#d9efe6', '#f7dccf'];
const sea = ['#0b3954', '#1b4965', '#14505c', '#243b6b', '#2b4141'];
const light = ['#ffd166', '#ef8354', '#f4f1de', '#8ecae6', '#cdb4db'];

type Format = 'jpg' | 'png';

/**
 * A picture of sky, sea and simple shapes, drawn from its seed: no two are alike, and none shows anything real.
 * Flat colours keep the file small.
 */
export async function picture(
  seed: string,
  width = 1200,
  height = 675,
  format: Format = 'jpg',
): Promise<Buffer> {
  const by = chance(`picture ${seed}`);
  const horizon = Math.round(height * (by.between(45, 65) / 100));
  const blocks = Array.from({ length: by.between(4, 9) }, () => {
    const [wide, high] = [by.between(width / 20, width / 6), by.between(height / 14, height / 3)];
    const left = by.between(0, width - wide);
    return `<rect x="${left}" y="${horizon - high}" width="${wide}" height="${high}" fill="${by.one([...light, ...sea])}"/>`;
  });
  const waves = Array.from({ length: by.between(3, 6) }, (_, index) => {
    const top = horizon + Math.round(((index + 1) * (height - horizon)) / 7);
    return `<rect x="0" y="${top}" width="${width}" height="${by.between(4, 16)}" fill="${by.one(light)}" opacity="0.35"/>`;
  });
  const sun = `<circle cx="${by.between(0, width)}" cy="${by.between(0, horizon)}" r="${by.between(30, 140)}" fill="${by.one(light)}"/>`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${by.one(sky)}"/>${sun}
<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="${by.one(sea)}"/>
${blocks.join('\n')}
${waves.join('\n')}
</svg>`;
  const drawn = sharp(Buffer.from(drawing));
  return format === 'png' ? drawn.png({ palette: true }).toBuffer() : drawn.jpeg({ quality: 72 }).toBuffer();
}

/** A scale with a line every so often, higher than an encoder of WebP or AVIF allows. */
export function tallScale(width: number, height: number): Promise<Buffer> {
  const lines = Array.from({ length: 34 }, (_, index) => {
    const top = Math.round((index * height) / 34);
    return `<rect y="${top}" width="${index % 2 ? width / 2 : width}" height="${height / 90}" fill="#14505c"/>`;
  });
  return drawn(`<rect width="${width}" height="${height}" fill="#f4f1de"/>${lines.join('')}`, width, height);
}

/** Dark marks on nothing. */
export const darkMarks = (width: number, height: number): Promise<Buffer> =>
  drawn(
    [0.1, 0.4, 0.7]
      .map(
        (left) =>
          `<circle cx="${(left + 0.1) * width}" cy="${height / 2}" r="${height / 4}" fill="#0a0a14"/>`,
      )
      .join(''),
    width,
    height,
  );

const drawn = (inner: string, width: number, height: number) =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`),
  )
    .png({ palette: true })
    .toBuffer();
