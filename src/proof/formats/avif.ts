import type { Blocks } from './part.ts';

type Range = [from: number, to: number];

/**
 * The boxes of an AVIF (ISO/IEC 14496-12, ISO/IEC 23008-12). `meta` names the items and says where their bytes are. Pixels are
 * in items of the types below; the bytes of all other items, and those in `mdat` that belong to no item, are read.
 */
export function blocksOfAvif(bytes: Buffer): Blocks {
  const top = boxesIn(bytes, 0, bytes.length);
  const end = top.at(-1)?.to ?? 0;
  const meta = top.find(({ type }) => type === 'meta');
  const pixels = meta ? pixelsIn(bytes, meta.from + 4, meta.to) : [];
  // A sequence of pictures keeps its frames beside the items: then all bytes are read.
  const taken = top.some(({ type }) => type === 'moov') ? [] : pixels;
  const blocks = top.flatMap(({ type, from, to }) =>
    type === 'mdat' ? outside(bytes, [from, to], taken) : [bytes.subarray(from, to)],
  );
  return { blocks, rest: bytes.subarray(end) };
}

type Box = { type: string; from: number; to: number };

/** The boxes in a range; `from` and `to` are those of the content. What follows the last whole box is no box. */
function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const short = bytes.readUInt32BE(at);
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
    if (size < 8 || at + size > to || !/^[\w ©-]{4}$/.test(type)) break;
    boxes.push({ type, from: at + (short === 1 ? 16 : 8), to: at + size });
    at += size;
  }
  return boxes;
}

const pixelTypes = ['av01', 'grid', 'iovl', 'tmap'];

function pixelsIn(bytes: Buffer, from: number, to: number): Range[] {
  const boxes = boxesIn(bytes, from, to);
  const of = (type: string) => boxes.find((box) => box.type === type);
  const [info, location] = [of('iinf'), of('iloc')];
  if (!info || !location) return [];
  const types = typesIn(bytes, info);
  return [...placesIn(bytes, location)].flatMap(([id, ranges]) =>
    pixelTypes.includes(types.get(id) ?? '') ? ranges : [],
  );
}

function typesIn(bytes: Buffer, { from, to }: Box): Map<number, string> {
  const isLong = bytes.readUInt8(from) > 0;
  return new Map(
    boxesIn(bytes, from + (isLong ? 8 : 6), to).map((entry) => {
      const version = bytes.readUInt8(entry.from);
      const width = version >= 3 ? 4 : 2;
      const type = bytes.toString('latin1', entry.from + 6 + width, entry.from + 10 + width);
      return [bytes.readUIntBE(entry.from + 4, width), type];
    }),
  );
}

/** Item → the ranges of its bytes in the file (`iloc`, 8.11.3). */
function placesIn(bytes: Buffer, { from }: Box): Map<number, Range[]> {
  const version = bytes.readUInt8(from);
  let at = from + 4;
  const take = (width: number) => {
    if (width === 0) return 0;
    const value = width === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, width);
    at += width;
    return value;
  };
  const sizes = take(2);
  const [offset, length, base, index] = [12, 8, 4, 0].map((shift) => (sizes >> shift) & 15) as [
    number,
    number,
    number,
    number,
  ];
  const found = new Map<number, Range[]>();
  for (let left = take(version === 2 ? 4 : 2); left > 0; left -= 1) {
    const id = take(version === 2 ? 4 : 2);
    if (version > 0) take(2);
    take(2);
    const start = take(base);
    const ranges: Range[] = [];
    for (let extents = take(2); extents > 0; extents -= 1) {
      if (version > 0) take(index);
      const place = start + take(offset);
      ranges.push([place, place + take(length)]);
    }
    found.set(id, ranges);
  }
  return found;
}

/** The bytes of a range that are in none of the taken ones. */
function outside(bytes: Buffer, [from, to]: Range, taken: readonly Range[]): Uint8Array[] {
  const left: Uint8Array[] = [];
  let at = from;
  for (const [first, end] of taken.toSorted(([a], [b]) => a - b)) {
    if (end <= from || first >= to) continue;
    if (first > at) left.push(bytes.subarray(at, first));
    at = Math.max(at, end);
  }
  if (at < to) left.push(bytes.subarray(at, to));
  return left;
}
