/** Several pieces in a row. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

/** Whether bytes begin with a text of Latin letters. */
export function startsWith(bytes: Uint8Array, text: string): boolean {
  return latin(bytes.subarray(0, text.length)) === text;
}

/** Bytes as the characters of the same numbers (Latin-1), for names and signatures. */
export const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/** The bytes of a text whose characters are all below 256, each as one byte. */
export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A view of the numbers in bytes. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
