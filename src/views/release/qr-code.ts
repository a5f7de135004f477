import { encode } from 'uqr';

/**
 * An address as a QR code for print: its width in modules, and the dark modules as one path of horizontal strokes of
 * one module's width.
 */
export function qrCode(address: string): { size: number; path: string } {
  const { size, data } = encode(address, { ecc: 'L', border: 2 });
  const rows = data.map((row, y) => {
    const strokes = runs(row);
    const parts = strokes.map(([from, to], index) => {
      const before = strokes[index - 1]?.[1];
      return `${before === undefined ? `M${from} ${y}.5` : `m${from - before} 0`}h${to - from}`;
    });
    return parts.join('');
  });
  return { size, path: rows.join('') };
}

/** The runs of dark modules in a row, from (inclusive) and to (exclusive). */
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
