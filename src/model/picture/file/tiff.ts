import { startsWith, viewOf } from './bytes.ts';

/** Types of a value: text, 16-bit number, 32-bit number. */
const ascii = 2;
const short = 3;
const long = 4;
const sizeOfField = 12;

/** A block of fields as Exif has it: https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf, section 2 */
type Tiff = { bytes: Uint8Array; view: DataView; isLittle: boolean };

/** Reads bytes as such a block. Undefined for any other bytes. */
export function tiffOf(bytes: Uint8Array): Tiff | undefined {
  const isLittle = startsWith(bytes, 'II*\0');
  const isTiff = (isLittle || startsWith(bytes, 'MM\0*')) && bytes.length >= 8;
  return isTiff ? { bytes, view: viewOf(bytes), isLittle } : undefined;
}

/** The offset of the first directory. */
export const firstDirectory = ({ view, isLittle }: Tiff): number => view.getUint32(4, isLittle);

/** The number in a field of a directory. Undefined without such a field. */
export function numberIn(tiff: Tiff, directory: number, tag: number): number | undefined {
  const { view, isLittle } = tiff;
  const at = fieldIn(tiff, directory, tag);
  if (at === undefined || view.getUint32(at + 4, isLittle) !== 1) return undefined;
  const type = view.getUint16(at + 2, isLittle);
  if (type === long) return view.getUint32(at + 8, isLittle);
  return type === short ? view.getUint16(at + 8, isLittle) : undefined;
}

/** The text in a field of a directory, as bytes in an unknown encoding. Undefined without such a field. */
export function textIn(tiff: Tiff, directory: number, tag: number): Uint8Array | undefined {
  const { bytes, view, isLittle } = tiff;
  const at = fieldIn(tiff, directory, tag);
  if (at === undefined || view.getUint16(at + 2, isLittle) !== ascii) return undefined;
  const length = view.getUint32(at + 4, isLittle);
  const start = length > 4 ? view.getUint32(at + 8, isLittle) : at + 8;
  const text = bytes.subarray(start, start + length);
  const end = text.indexOf(0);
  return end < 0 ? text : text.subarray(0, end);
}

/** Whether a directory has a field. */
export const hasField = (tiff: Tiff, directory: number, tag: number): boolean =>
  fieldIn(tiff, directory, tag) !== undefined;

/** The offset of the directory after another one. 0 without one. */
export function nextDirectory({ view, isLittle }: Tiff, directory: number): number {
  if (directory + 2 > view.byteLength) return 0;
  const at = directory + 2 + sizeOfField * view.getUint16(directory, isLittle);
  return at + 4 > view.byteLength ? 0 : view.getUint32(at, isLittle);
}

function fieldIn({ view, isLittle }: Tiff, directory: number, tag: number): number | undefined {
  if (directory + 2 > view.byteLength) return undefined;
  const count = view.getUint16(directory, isLittle);
  const first = directory + 2;
  const places = Array.from({ length: count }, (_, place) => first + sizeOfField * place);
  return places.find((at) => at + sizeOfField <= view.byteLength && view.getUint16(at, isLittle) === tag);
}
