import { startsWith } from './bytes.ts';
import type { JpegSegment } from './jpeg-segments.ts';

/** The tag of the entries: one for each picture, of 16 bytes, with its size at 4 and its distance at 8. */
const entries = 0xb002;
const entry = 16;
/** Where the table begins in the segment's body, after its name; distances are counted from there. */
const begin = 4;

/** The table by which a file of several pictures finds them, and where in it its entries stand. */
export type Table = { segment: JpegSegment; isLittle: boolean; first: number; others: readonly number[] };

/**
 * The table of a file of several pictures, as cameras and telephones write them
 * (https://www.cipa.jp/std/documents/e/DC-X007-KEY_E.pdf). Undefined unless every further picture is where it says.
 */
export function tableIn(segment: JpegSegment, file: Uint8Array): Table | undefined {
  const { body } = segment;
  const isLittle = startsWith(body.subarray(begin), 'II*\0');
  if (!isLittle && !startsWith(body.subarray(begin), 'MM\0*')) return undefined;
  const view = new DataView(body.buffer, body.byteOffset + begin, body.length - begin);
  try {
    const directory = view.getUint32(4, isLittle) + 2;
    const tags = Array.from(
      { length: view.getUint16(directory - 2, isLittle) },
      (_, one) => directory + 12 * one,
    );
    const at = tags.find((tag) => view.getUint16(tag, isLittle) === entries);
    if (at === undefined) return undefined;
    const first = view.getUint32(at + 8, isLittle);
    const count = view.getUint32(at + 4, isLittle) / entry;
    if (first + count * entry > view.byteLength) return undefined;
    const others = Array.from({ length: count - 1 }, (_, one) => first + entry * (one + 1));
    const start = body.byteOffset - file.byteOffset + begin;
    const isThere = (place: number) => {
      const from = start + view.getUint32(place + 8, isLittle);
      const end = from + view.getUint32(place + 4, isLittle);
      return startsWith(file.subarray(from), '\xff\xd8') && end <= file.length;
    };
    return others.every(isThere) ? { segment, isLittle, first, others } : undefined;
  } catch {
    return undefined;
  }
}

/** The pieces of a file whose first picture is to be other than in `file`, with its table put right. */
export function withTable(
  pieces: readonly Uint8Array[],
  table: Table | undefined,
  file: Uint8Array,
): readonly Uint8Array[] {
  if (!table) return pieces;
  const { segment, isLittle, first, others } = table;
  const { whole, body } = segment;
  const place = pieces.indexOf(whole);
  const behind = file.length - (whole.byteOffset - file.byteOffset + whole.length);
  const away = lengthOf(pieces.slice(place + 1)) - behind;
  const copy = Uint8Array.from(whole);
  const view = new DataView(copy.buffer, body.byteOffset - whole.byteOffset + begin);
  const add = (at: number, more: number) => {
    view.setUint32(at, view.getUint32(at, isLittle) + more, isLittle);
  };
  add(first + 4, lengthOf(pieces) - file.length);
  for (const one of others) add(one + 8, away);
  return pieces.with(place, copy);
}

const lengthOf = (pieces: readonly Uint8Array[]) => pieces.reduce((sum, { length }) => sum + length, 0);
