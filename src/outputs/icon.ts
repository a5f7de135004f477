import sharp from 'sharp';
import { hexOf, toneOf } from '../model/brand/fit.ts';
import type { BrandLook } from '../model/brand/look.ts';

/** RSS allows at most 144 pixels. JSON Feed wants a large icon. */
export const iconSizes = [144, 512] as const;

/** The icon of a newsroom without one of its own, as SVG: a headline and its lines, in the colours of the brand. */
export function iconDrawing({ palette, radius }: BrandLook): string {
  const { brand, 'on-brand': lines } = palette.light;
  const [ground, ink] = [brand, lines].map((colour) => hexOf(toneOf(colour)));
  const corner = radius === 0 ? 0 : Math.min(3 + radius, 16);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><rect width="32" height="32" rx="${corner}" fill="${ground}"/><path fill="${ink}" d="M6 7h20v7H6zM6 18h20v2.5H6zM6 23.5h12V26H6z"/></svg>`;
}

/** The icon of the newsroom as a square PNG, because feed readers do not draw SVG. */
export async function icon(svg: Uint8Array, pixels: number): Promise<Buffer<ArrayBuffer>> {
  const { width = pixels, height = pixels } = await sharp(svg).metadata();
  const density = Math.min((72 * pixels) / Math.max(width, height), 2400);
  const background = { r: 0, g: 0, b: 0, alpha: 0 };
  return sharp(svg, { density })
    .resize(pixels, pixels, { fit: 'contain', background })
    .png({ palette: true })
    .toBuffer() as Promise<Buffer<ArrayBuffer>>;
}
