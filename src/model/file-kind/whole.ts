import { boxesIn } from '../picture/file/bmff.ts';
import { latin } from '../picture/file/bytes.ts';

/**
 * Whether a PDF has its end (ISO 32000-1, 7.5.5). One that was made for the web says its length in its first object
 * (annex F), and has an end of its own near its begin.
 */
export function isWholePdf(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, 2048));
  const [, length] = /\/Linearized\b[^>]*\/L\s+(\d+)/.exec(head) ?? [];
  if (length !== undefined && Number(length) > bytes.length) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('%%EOF');
}

/** The bytes behind the last end of a PDF that say something. */
export function behindPdf(bytes: Uint8Array): Uint8Array {
  const mark = '%%EOF';
  const last = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(mark);
  const rest = bytes.subarray(last < 0 ? bytes.length : last + mark.length);
  return rest.every((byte) => [0, 0x0a, 0x0d, 0x20].includes(byte)) ? rest.subarray(0, 0) : rest;
}

/** Whether a film has its index, and every box its end (ISO/IEC 14496-12, 8.2.1). A fragmented one may end anywhere. */
export function isWholeFilm(bytes: Uint8Array): boolean {
  const boxes = boxesIn(bytes, 0, bytes.length);
  return boxes?.some(({ type }) => type === 'moov') ?? false;
}

/** Whether a PDF asks for a password before it shows anything. One that only forbids to print does not. */
export async function isLockedPdf(bytes: Uint8Array): Promise<boolean> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Encrypt')) return false;
  const { getDocument } = await import('unpdf/pdfjs');
  // PDF.js takes the memory over.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  try {
    await task.promise;
    return false;
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException';
  } finally {
    await task.destroy();
  }
}
