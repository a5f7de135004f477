import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { extensionOf } from '../manuscript/file-beside.ts';

/** A shipped file or a part of one. `name` is its path; the name of an archive's member follows after `!`. */
export type Part = { name: string; bytes: Uint8Array; digest?: string; text?: string };

const startsWith = (bytes: Uint8Array, ...mark: number[]) =>
  mark.every((byte, index) => bytes[index] === byte);
const pictures = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'tif', 'tiff', 'heic'];
/** Types without words, whose bytes come with the code. */
const wordless = ['woff', 'woff2', 'wasm', 'pagefind', 'ico'];

export type Unpacking = 'gzip' | 'zip' | 'picture';

/**
 * A file and everything packed in it (ZIP, gzip), each with its text if it has one. The text of a picture is its
 * metadata. Tests switch ways of unpacking off by name (`without`), to show that each is needed.
 */
export async function unpack(file: Part, without: readonly string[] = []): Promise<Part[]> {
  const { name, bytes } = file;
  const isUsed = (way: Unpacking) => !without.includes(way);
  if (startsWith(bytes, 0x1f, 0x8b)) {
    return isUsed('gzip') ? unpack({ name, bytes: gunzipSync(bytes) }, without) : [];
  }
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    if (!isUsed('zip')) return [file];
    const members = Object.entries(unzipSync(bytes));
    const parts = members.map(([member, content]) =>
      unpack({ name: `${name}!${member}`, bytes: content }, without),
    );
    return [file, ...(await Promise.all(parts)).flat()];
  }
  const extension = extensionOf(name);
  if (pictures.includes(extension)) {
    return [{ ...file, text: isUsed('picture') ? await metadataIn(bytes) : '' }];
  }
  return [wordless.includes(extension) ? file : { ...file, text: utf8(bytes) }];
}

const utf8 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

/** For types of pictures, known by their first bytes: the marks of which one must occur where there is metadata. */
const marked: { begin: number[]; marks: string[] }[] = [
  { begin: [0x89, 0x50, 0x4e, 0x47], marks: ['tEXt', 'zTXt', 'iTXt', 'eXIf'] },
  { begin: [0x52, 0x49, 0x46, 0x46], marks: ['EXIF', 'XMP '] },
];

/** Whether a picture certainly has no metadata. Asking sharp takes longer than everything else done with a picture. */
function isBare(bytes: Uint8Array): boolean {
  const marks = marked.find(({ begin }) => startsWith(bytes, ...begin))?.marks;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return marks?.every((mark) => !buffer.includes(mark, 0, 'latin1')) ?? false;
}

/** The words in a picture's EXIF, IPTC and XMP, and in the segments before its pixels. */
async function metadataIn(bytes: Uint8Array): Promise<string> {
  if (isBare(bytes)) return '';
  try {
    const { exif, iptc, xmp, comments } = await sharp(bytes).metadata();
    const blocks = [exif, iptc, xmp].filter((block) => block !== undefined);
    const notes = (comments ?? []).map(({ text }) => text);
    return [
      ...blocks.flatMap((block) => [utf8(block), block.toString('utf16le')]),
      ...notes,
      headOf(bytes),
    ].join('\n');
  } catch {
    return utf8(bytes);
  }
}

/** The bytes of a JPEG before its pixels, as text. Its comments are there, which sharp does not report. */
function headOf(bytes: Uint8Array): string {
  if (!startsWith(bytes, 0xff, 0xd8)) return '';
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pixels = buffer.indexOf(Buffer.from([0xff, 0xda]));
  return buffer.subarray(0, Math.max(pixels, 0)).toString('utf8');
}
