/** Several pieces of bytes, joined. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = Buffer.concat(pieces);
  return new Uint8Array(buffer, byteOffset, length);
}

/** The number of bytes in several pieces. */
export const totalOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

/** Whether bytes begin with a Latin-1 text. */
export function startsWith(bytes: Uint8Array, text: string): boolean {
  return latin(bytes.subarray(0, text.length)) === text;
}

/** Bytes as Latin-1 text, for names and signatures. */
export const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/** The bytes of a Latin-1 text. */
export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A `DataView` of bytes. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The number of bytes from a place on, without zeros at the end, with which some programs fill a file. */
export function saidFrom(bytes: Uint8Array, start: number): number {
  let end = bytes.length;
  while (end > start && bytes[end - 1] === 0) end -= 1;
  return Math.max(0, end - start);
}
