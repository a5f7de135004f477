import { encode } from 'uqr';

/**
 * An address as a QR code, for paper: the width in modules and the dark modules as one SVG path in a square of that
 * width, each run of a row one rectangle.
 */
export function qrCode(address: string): { size: number; path: string } {
  const { size, data } = encode(address, { ecc: 'M', border: 2 });
  const path = data
    .flatMap((row, y) => runs(row).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`))
    .join('');
  return { size, path };
}

/** The stretches of dark modules of a row, from (inclusive) and to (exclusive). */
function runs(row: readonly boolean[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  row.forEach((isDark, x) => {
    if (!isDark) return;
    const last = found.at(-1);
    if (last && last[1] === x) last[1] = x + 1;
    else found.push([x, x + 1]);
  });
  return found;
}
