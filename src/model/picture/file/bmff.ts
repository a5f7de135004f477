import { latin, viewOf } from './bytes.ts';

/** A box of the ISO base media file format (ISO/IEC 14496-12). Places are offsets in the file; `start` is that of its content. */
export type MediaBox = { type: string; at: number; start: number; end: number };

/** The boxes between two places. Undefined when one of them is cut off. */
export function boxesIn(bytes: Uint8Array, from: number, to: number): MediaBox[] | undefined {
  const view = viewOf(bytes);
  const found: MediaBox[] = [];
  let at = from;
  while (at + 8 <= to) {
    const short = view.getUint32(at);
    const isLong = short === 1 && at + 16 <= to;
    const size = short === 0 ? to - at : isLong ? Number(view.getBigUint64(at + 8)) : short;
    const start = at + (isLong ? 16 : 8);
    if (size < start - at || at + size > to) return undefined;
    found.push({ type: latin(bytes.subarray(at + 4, at + 8)), at, start, end: at + size });
    at += size;
  }
  return at === to ? found : undefined;
}

/** A reader of big-endian numbers, from a place on. It throws a `RangeError` behind the end. */
export function numbersFrom(bytes: Uint8Array, from: number) {
  const view = viewOf(bytes);
  let at = from;
  const next = (size: number): number => {
    let value = 0;
    for (let left = size; left > 0; left -= 1, at += 1) value = value * 256 + view.getUint8(at);
    return value;
  };
  return {
    next,
    /** Four letters, the name of a type. */
    name: () => String.fromCharCode(next(1), next(1), next(1), next(1)),
    /** A text up to the byte zero. */
    text: () => {
      const end = bytes.indexOf(0, at);
      const text = latin(bytes.subarray(at, end < 0 ? bytes.length : end));
      at += text.length + 1;
      return text;
    },
    get at() {
      return at;
    },
  };
}
