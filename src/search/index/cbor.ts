/* The little of CBOR (RFC 8949) that takes a list apart and puts it together: items are kept as they are written. */

/** The kinds of items, the first three bits of their first byte. */
const [bytesKind, textKind, arrayKind, mapKind, tagKind] = [2, 3, 4, 5, 6] as const;

/** The kind of the item at a place, its number (a length, or a value), and where its content begins. */
function headAt(bytes: Buffer, at: number): { kind: number; count: number; next: number } {
  const first = bytes.readUInt8(at);
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, count: short, next: at + 1 };
  const width = { 24: 1, 25: 2, 26: 4, 27: 8 }[short];
  if (!width) throw new Error('CBOR: an item without a length.');
  const count = width === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, width);
  return { kind, count, next: at + 1 + width };
}

/** The place behind the item that begins at `at`. */
export function itemEnd(bytes: Buffer, at: number): number {
  const { kind, count, next } = headAt(bytes, at);
  if (kind === bytesKind || kind === textKind) return next + count;
  const inside = kind === arrayKind ? count : kind === mapKind ? 2 * count : kind === tagKind ? 1 : 0;
  let end = next;
  for (let place = 0; place < inside; place += 1) end = itemEnd(bytes, end);
  return end;
}

/**
 * The items of the array that begins at `at`, each as it is written.
 *
 * @throws if there is no array.
 */
export function itemsOf(bytes: Buffer, at: number): Buffer[] {
  const { kind, count, next } = headAt(bytes, at);
  if (kind !== arrayKind) throw new Error('CBOR: an array was expected.');
  const items: Buffer[] = [];
  let end = next;
  for (let place = 0; place < count; place += 1) {
    const begin = end;
    end = itemEnd(bytes, begin);
    items.push(bytes.subarray(begin, end));
  }
  return items;
}

/**
 * The text that an item is.
 *
 * @throws if it is something else.
 */
export function textAt(item: Buffer): string {
  const { kind, next } = headAt(item, 0);
  if (kind !== textKind) throw new Error('CBOR: a text was expected.');
  return item.subarray(next).toString();
}

export const textItem = (text: string): Buffer =>
  Buffer.concat([head(textKind, Buffer.byteLength(text)), Buffer.from(text)]);
/** What an array of so many items begins with. */
export const arrayHead = (count: number): Buffer => head(arrayKind, count);

function head(kind: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(kind << 5) | count]);
  const width = count < 0x1_00 ? 1 : count < 0x1_00_00 ? 2 : 4;
  const bytes = Buffer.alloc(1 + width, (kind << 5) | { 1: 24, 2: 25, 4: 26 }[width]);
  bytes.writeUIntBE(count, 1, width);
  return bytes;
}
