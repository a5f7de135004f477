import { bytesOf, concat, latin, saidFrom, totalOf, startsWith, viewOf } from './bytes.ts';
import type { Metadata, Opened } from './picture-file.ts';

type Chunk = { name: string; body: Uint8Array };
const isFilm = 0x02;
const hasXmp = 0x04;
const hasExif = 0x08;
const hasAlpha = 0x10;
/** The chunks that affect the display, besides the header: picture data, transparency, colour profile. */
const showing = ['VP8 ', 'VP8L', 'ALPH', 'ICCP'];
/** The chunks of a film. */
const moving = ['ANIM', 'ANMF'];

/**
 * Reads a WebP by its chunks: https://developers.google.com/speed/webp/docs/riff_container. Exif and XMP are written last.
 * The simple format becomes the extended one, with the same picture data. Bytes after the container are dropped.
 */
export function openWebp(bytes: Uint8Array): Opened {
  if (!startsWith(bytes, 'RIFF') || !startsWith(bytes.subarray(8), 'WEBP')) return 'type';
  const chunks = chunksOf(bytes);
  const header = chunks && headerOf(chunks);
  if (!header) return 'damaged';
  if (((header[0] ?? 0) & isFilm) !== 0 || chunks.some(({ name }) => moving.includes(name))) return 'moving';
  const isHeader = (name: string) => name === 'VP8X';
  return {
    type: 'webp',
    isSigned: chunks.some(({ name }) => name === 'C2PA'),
    found: metadataIn(chunks),
    others: chunks.filter(({ name }) => !showing.includes(name) && !isHeader(name)).map(({ body }) => body),
    hasThumbnail: false,
    behind: saidFrom(bytes, 8 + even(viewOf(bytes).getUint32(4, true))),
    write: (ours) => webpOf(header, chunks, ours),
  };
}

function metadataIn(chunks: readonly Chunk[]): Metadata {
  const exif = chunks.find(({ name }) => name === 'EXIF')?.body;
  const xmp = chunks.find(({ name }) => name === 'XMP ')?.body;
  // Some programs copy the name of the Exif segment of a JPEG, too.
  return { exif: exif && startsWith(exif, 'Exif\0\0') ? exif.subarray(6) : exif, xmp };
}

function webpOf(header: Uint8Array, chunks: readonly Chunk[], ours: Metadata): Uint8Array[] {
  const [flags = 0] = header;
  const told = (flags & ~(hasExif | hasXmp)) | (ours.exif ? hasExif : 0) | (ours.xmp ? hasXmp : 0);
  const body = [
    ...chunk('VP8X', concat([Uint8Array.of(told, 0, 0, 0), header.subarray(4, 10)])),
    ...chunks.filter(({ name }) => showing.includes(name)).flatMap(({ name, body: own }) => chunk(name, own)),
    ...webpBlocks(ours),
  ];
  return [bytesOf('RIFF'), little(totalOf(body) + 4, 4), bytesOf('WEBP'), ...body];
}

/** Our metadata as chunks. */
export const webpBlocks = ({ exif, xmp }: Metadata): Uint8Array[] => [
  ...(exif ? chunk('EXIF', exif) : []),
  ...(xmp ? chunk('XMP ', xmp) : []),
];

const chunk = (name: string, body: Uint8Array): Uint8Array[] => [
  bytesOf(name),
  little(body.length, 4),
  body,
  new Uint8Array(body.length % 2),
];

const even = (length: number) => length + (length % 2);

function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  if (bytes.length < 12) return undefined;
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const chunks: Chunk[] = [];
  let at = 12;
  while (at + 8 <= end) {
    const size = view.getUint32(at + 4, true);
    if (at + 8 + size > end) return undefined;
    chunks.push({ name: latin(bytes.subarray(at, at + 4)), body: bytes.subarray(at + 8, at + 8 + size) });
    at += 8 + size + (size % 2);
  }
  // Some programs leave out the last padding byte.
  return at === end || at === end + 1 ? chunks : undefined;
}

/** The extended header: flags, then width and height minus one, each in 24 bits. */
function headerOf([first, ...others]: readonly Chunk[]): Uint8Array | undefined {
  if (!first) return undefined;
  const { name, body } = first;
  const view = viewOf(body);
  if (name === 'VP8X') {
    if (body.length < 10 || others.some((other) => other.name === 'VP8X')) return undefined;
    return body;
  }
  // Readers ignore other chunks of a simple file, but would honour them in an extended one.
  if (others.length > 0) return undefined;
  if (name === 'VP8 ' && startsWith(body.subarray(3), '\x9d\x01\x2a') && body.length >= 10) {
    return header(0, view.getUint16(6, true) & 0x3fff, view.getUint16(8, true) & 0x3fff);
  }
  if (name === 'VP8L' && body[0] === 0x2f && body.length >= 5) {
    const bits = view.getUint32(1, true);
    const alpha = bits & 0x1000_0000 ? hasAlpha : 0;
    return header(alpha, (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  return undefined;
}

const header = (flags: number, width: number, height: number) =>
  width === 0 || height === 0
    ? undefined
    : concat([Uint8Array.of(flags, 0, 0, 0), little(width - 1, 3), little(height - 1, 3)]);
const little = (value: number, bytes: number) =>
  Uint8Array.from({ length: bytes }, (_, place) => (value >>> (8 * place)) & 0xff);
