import { type MediaBox, boxesIn, numbersFrom } from './bmff.ts';

/** Bytes of a file, from a place to another. */
export type Extent = { start: number; end: number };

/** An item of a HEIF file: a picture, a part of one, or metadata. `typeAt` is the place of its type in the file. */
export type Item = { id: number; type: string; typeAt: number; contentType: string; extents: Extent[] };

/** The items of a HEIF file (ISO/IEC 23008-12) and the ids of those that are needed to show its primary picture. */
export type Items = { items: Item[]; shown: ReadonlySet<number> };

/** The items that a `meta` box describes. @throws for a box that is cut off, and for items made of other items' data */
export function itemsIn(bytes: Uint8Array, boxes: readonly MediaBox[]): Items {
  const one = (type: string) => boxes.find((box) => box.type === type);
  const idat = one('idat');
  const places = placesIn(bytes, need(one('iloc')), idat);
  const items = entriesIn(bytes, need(one('iinf'))).map((entry) => ({
    ...entry,
    extents: places.get(entry.id) ?? [],
  }));
  const reader = numbersFrom(bytes, need(one('pitm')).start);
  const version = reader.next(4) >>> 24;
  const primary = reader.next(version === 0 ? 2 : 4);
  return { items, shown: neededFor(primary, referencesIn(bytes, one('iref')), groupsIn(bytes, one('grpl'))) };
}

function entriesIn(bytes: Uint8Array, iinf: MediaBox) {
  const version = bytes[iinf.start] ?? 0;
  const first = iinf.start + (version === 0 ? 6 : 8);
  return need(boxesIn(bytes, first, iinf.end)).map(({ start }) => {
    const reader = numbersFrom(bytes, start);
    const kind = reader.next(4) >>> 24;
    if (kind < 2) throw new RangeError('An item without a type');
    const id = reader.next(kind === 2 ? 2 : 4);
    reader.next(2);
    const typeAt = reader.at;
    const type = reader.name();
    reader.text();
    return { id, type, typeAt, contentType: type === 'mime' ? reader.text() : '' };
  });
}

function placesIn(bytes: Uint8Array, iloc: MediaBox, idat: MediaBox | undefined): Map<number, Extent[]> {
  const { next } = numbersFrom(bytes, iloc.start);
  const version = next(4) >>> 24;
  const sizes = next(2);
  const [ofOffset, ofLength, ofBase, ofIndex] = [
    sizes >> 12,
    (sizes >> 8) & 15,
    (sizes >> 4) & 15,
    sizes & 15,
  ];
  const found = new Map<number, Extent[]>();
  for (let left = next(version < 2 ? 2 : 4); left > 0; left -= 1) {
    const id = next(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : next(2) & 15;
    if (method > 1) throw new RangeError('An item made of other items');
    next(2);
    const base = next(ofBase) + (method === 1 ? need(idat).start : 0);
    const extents = Array.from({ length: next(2) }, () => {
      if (version > 0) next(ofIndex);
      const start = base + next(ofOffset);
      const end = start + next(ofLength);
      if (end > bytes.length) throw new RangeError('An item that is cut off');
      return { start, end };
    });
    found.set(id, extents);
  }
  return found;
}

type Reference = { type: string; from: number; to: number[] };

function referencesIn(bytes: Uint8Array, iref: MediaBox | undefined): Reference[] {
  if (!iref) return [];
  const size = bytes[iref.start] === 0 ? 2 : 4;
  return need(boxesIn(bytes, iref.start + 4, iref.end)).map(({ type, start }) => {
    const { next } = numbersFrom(bytes, start);
    const from = next(size);
    return { type, from, to: Array.from({ length: next(2) }, () => next(size)) };
  });
}

/** The groups of items that a program may show instead of each other. */
function groupsIn(bytes: Uint8Array, grpl: MediaBox | undefined): number[][] {
  if (!grpl) return [];
  return need(boxesIn(bytes, grpl.start, grpl.end))
    .filter(({ type }) => type === 'altr')
    .map(({ start }) => {
      const { next } = numbersFrom(bytes, start + 8);
      return Array.from({ length: next(4) }, () => next(4));
    });
}

/** The primary item, its parts and its transparency. Thumbnails and metadata are not among them. */
function neededFor(
  primary: number,
  references: readonly Reference[],
  groups: readonly number[][],
): Set<number> {
  const needed = new Set([primary]);
  for (const id of needed) {
    for (const { type, from, to } of references) {
      if (from === id && (type === 'dimg' || type === 'prem')) for (const part of to) needed.add(part);
      if (type === 'auxl' && to.includes(id)) needed.add(from);
    }
    for (const group of groups) if (group.includes(id)) for (const other of group) needed.add(other);
  }
  return needed;
}

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('A box is missing or cut off');
  return value;
}
