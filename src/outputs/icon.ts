import sharp from 'sharp';

/** RSS shows at most 144 pixels; JSON Feed asks for a large one. */
export const iconSizes = [144, 512] as const;

/** The mark of the newsroom as a square PNG: readers of feeds do not draw SVG. */
export function icon(svg: Uint8Array, pixels: number): Promise<Buffer<ArrayBuffer>> {
  const density = (72 * pixels) / 32;
  return sharp(svg, { density }).resize(pixels, pixels).png({ palette: true }).toBuffer() as Promise<
    Buffer<ArrayBuffer>
  >;
}
