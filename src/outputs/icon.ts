import sharp from 'sharp';

/** RSS allows at most 144 pixels. JSON Feed wants a large icon. */
export const iconSizes = [144, 512] as const;

/** The icon of the newsroom as a square PNG, because feed readers do not draw SVG. */
export function icon(svg: Uint8Array, pixels: number): Promise<Buffer<ArrayBuffer>> {
  const density = (72 * pixels) / 32;
  return sharp(svg, { density }).resize(pixels, pixels).png({ palette: true }).toBuffer() as Promise<
    Buffer<ArrayBuffer>
  >;
}
