/** Several pieces of bytes, joined. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

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
