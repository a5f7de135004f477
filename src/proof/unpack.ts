import { extensionOf } from '../manuscript/file-beside.ts';
import { kindOfFile, pdfStart } from './formats/kinds.ts';
import { beginsDeflate, unpacked } from './formats/packed.ts';
import type { Contents, Part } from './formats/part.ts';
import { readPdf } from './formats/pdf.ts';
import { isPictureKind, readPicture } from './formats/picture.ts';
import { bufferOf, stringsInBytes, readingsOf } from './formats/texts.ts';
import { membersOf } from './formats/zip.ts';

/** The ways to open a file, and the encodings of texts beyond UTF-8. */
export type Unpacking = 'zip' | 'pdf' | 'picture' | 'gzip' | 'zstd' | 'brotli' | 'deflate' | 'charset';

/** Whether bytes say what they are. */
export const isKnownKind = (bytes: Uint8Array): boolean =>
  kindOfFile(bytes) !== undefined || pdfStart(bytes) === 0;

/**
 * What was read of a file: its texts, and the files in it. What it is, its bytes say and not its name. Of a kind that is not
 * read only loose strings are, and the result says so. Tests switch ways of unpacking off by name (`without`), to show that
 * each is needed.
 */
export async function contentOf(
  { name, bytes }: Pick<Part, 'name' | 'bytes'>,
  without: readonly string[] = [],
): Promise<Contents> {
  const isOff = (way: Unpacking) => without.includes(way);
  const kind = kindOfFile(bytes);
  if (kind === 'gzip' || kind === 'zstd') return isOff(kind) ? {} : unpacked(bytes, kind, name);
  if (kind === 'zip') return isOff('zip') ? {} : membersOf(bytes, name);
  if (isPictureKind(kind)) return isOff('picture') ? {} : readPicture(bufferOf(bytes), kind, name);
  const start = pdfStart(bytes);
  if (start >= 0) return isOff('pdf') ? {} : readPdf(bytes, name);
  const texts = isOff('charset') ? [bufferOf(bytes).toString('utf8')] : readingsOf(bytes);
  if (texts.length > 0 || bytes.length === 0) return { texts };
  const packing = extensionOf(name) === 'br' ? 'brotli' : beginsDeflate(bytes) ? 'deflate' : undefined;
  if (packing && kind === undefined) {
    if (isOff(packing)) return {};
    const inner = unpacked(bytes, packing, name);
    if (!inner.unread || packing === 'brotli') return inner;
  }
  return { texts: stringsInBytes(bytes), unread: { kind: kind ?? 'unknown', reason: 'kind' } };
}
