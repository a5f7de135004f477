import { type Item, type Items, itemsIn } from './avif-items.ts';
import { type MediaBox, boxesIn } from './bmff.ts';
import { bytesOf, concat, latin, saidFrom, viewOf } from './bytes.ts';
import type { Opened } from './picture-file.ts';

/** The identity of the box with content credentials: https://spec.c2pa.org/, “Embedding manifests into BMFF-based assets” */
const c2pa = '\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81';
/** The boxes of a `meta` box and of its properties that affect the display. All others are blanked. */
const showing = ['hdlr', 'pitm', 'iloc', 'iinf', 'iprp', 'iref', 'idat', 'grpl', 'dinf'];
const properties = [
  ...['ispe', 'pasp', 'colr', 'pixi', 'irot', 'imir', 'clap', 'auxC', 'av1C', 'a1op', 'lsel', 'a1lx'],
  ...['clli', 'mdcv', 'cclv', 'amve'],
];

type Read = Items & { top: MediaBox[]; inMeta: MediaBox[]; ofItems: MediaBox[]; end: number };

/**
 * Reads an AVIF by its boxes: https://aomediacodec.github.io/av1-avif/. Boxes refer to the picture data by its place in
 * the file, so nothing moves: what is not shown is overwritten with zeros, and a new XMP packet takes the place of the old
 * one.
 */
export function openAvif(bytes: Uint8Array): Opened {
  if (latin(bytes.subarray(4, 8)) !== 'ftyp') return 'type';
  const brands = latin(bytes.subarray(8, Math.min(bytes.length, 8 + 256)));
  if (!/avi[fs]/.test(brands)) return 'type';
  if (topOf(bytes).some(({ type }) => type === 'moov')) return 'moving';
  const read = readAvif(bytes);
  if (!read) return 'damaged';
  const { items, shown, top, end } = read;
  const exif = items.find(({ type }) => type === 'Exif');
  const xmp = items.find((item) => isXmp(item));
  return {
    type: 'avif',
    isSigned: top.some(
      ({ type, start }) => type === 'uuid' && latin(bytes.subarray(start, start + 16)) === c2pa,
    ),
    found: { exif: exif && blockIn(dataOf(bytes, exif)), xmp: xmp && dataOf(bytes, xmp) },
    others: [
      ...items.filter(({ id }) => !shown.has(id)).map((item) => dataOf(bytes, item)),
      ...top.filter(({ type }) => type === 'uuid').map(({ start, end: last }) => bytes.subarray(start, last)),
    ],
    hasThumbnail: items.some(({ id, type }) => !shown.has(id) && type === 'av01'),
    behind: saidFrom(bytes, end),
    xmpSpace: xmp?.extents.length === 1 ? dataOf(bytes, xmp).length : 0,
    write: (ours) => [avifOf(bytes, read, ours.xmp)],
  };
}

const isXmp = ({ type, contentType }: Item) => type === 'mime' && contentType === 'application/rdf+xml';

const dataOf = (bytes: Uint8Array, { extents }: Item) =>
  concat(extents.map(({ start, end }) => bytes.subarray(start, end)));

/** The Exif block of an item, which begins with the distance to it. */
const blockIn = (data: Uint8Array) => (data.length < 4 ? data : data.subarray(4 + viewOf(data).getUint32(0)));

function readAvif(bytes: Uint8Array): Read | undefined {
  const top = topOf(bytes);
  const meta = top.find(({ type }) => type === 'meta');
  const inMeta = meta && boxesIn(bytes, meta.start + 4, meta.end);
  const last = top.findLast(({ type }) => type === 'meta' || type === 'mdat');
  const iprp = inMeta?.find(({ type }) => type === 'iprp');
  const ipco = iprp && boxesIn(bytes, iprp.start, iprp.end)?.find(({ type }) => type === 'ipco');
  const ofItems = ipco && boxesIn(bytes, ipco.start, ipco.end);
  if (!inMeta || !last || !ofItems) return undefined;
  try {
    const { items, shown } = itemsIn(bytes, inMeta);
    const isWhole = items.every(({ id, extents }) => !shown.has(id) || extents.length > 0 || id === 0);
    return isWhole ? { items, shown, top, inMeta, ofItems, end: last.end } : undefined;
  } catch {
    return undefined;
  }
}

/** The boxes of a file up to the first that is none: what stands behind the picture need not be boxes. */
function topOf(bytes: Uint8Array): MediaBox[] {
  const found: MediaBox[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const size = viewOf(bytes).getUint32(at);
    const end = size === 0 ? bytes.length : at + size;
    const box = size > 1 || size === 0 ? boxesIn(bytes, at, Math.min(end, bytes.length))?.[0] : undefined;
    if (!box || end > bytes.length || !/^[\x20-\x7e]{4}$/.test(box.type)) break;
    found.push(box);
    at = end;
  }
  return found;
}

function avifOf(bytes: Uint8Array, read: Read, packet: Uint8Array | undefined): Uint8Array {
  const written = new Uint8Array(bytes.subarray(0, read.end));
  let isTold = packet === undefined;
  const blank = ({ at, start, end }: MediaBox) => {
    written.set(bytesOf('free'), at + 4);
    written.fill(0, start, end);
  };
  for (const box of read.top) {
    if (box.end > read.end) continue;
    if (box.type === 'mdat') written.fill(0, box.start, box.end);
    else if (box.type !== 'ftyp' && box.type !== 'meta') blank(box);
  }
  for (const box of read.inMeta) {
    if (box.type === 'idat') written.fill(0, box.start, box.end);
    else if (!showing.includes(box.type)) blank(box);
  }
  for (const box of read.ofItems) if (!properties.includes(box.type)) blank(box);
  for (const item of read.items) {
    if (read.shown.has(item.id)) {
      for (const { start, end } of item.extents) written.set(bytes.subarray(start, end), start);
      continue;
    }
    const [place] = item.extents;
    const isPlace = !isTold && isXmp(item) && item.extents.length === 1;
    if (isPlace && packet && place && packet.length <= place.end - place.start) {
      // A packet may be filled up with blanks.
      written.fill(0x20, place.start, place.end);
      written.set(packet, place.start);
      isTold = true;
    } else written.set(bytesOf('free'), item.typeAt);
  }
  return written;
}
