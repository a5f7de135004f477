import { isAscii, isUtf8 } from 'node:buffer';

/** Characters that no text has, and the sign for bytes that are none. */
const foreign = /[\0-\x08\x0E-\x1A\x1C-\x1F\x7F\uFFFD-\uFFFF]/;
const bom = '\uFEFF';

export const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    const text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
    return foreign.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The encodings of a text that is not in UTF-8. Several may be possible; the words are looked for in each. */
const charsets = ['windows-1252', 'euc-kr', 'shift_jis', 'gb18030', 'windows-1251'];
const wide = ['utf-16le', 'utf-16be'];

/**
 * The readings of bytes as a text: UTF-8, or UTF-16 with and without a byte order mark, or Windows-1252 and the encodings of
 * Korea, Japan, China and Russia. None if they are no text.
 */
export function readingsOf(bytes: Uint8Array): string[] {
  const buffer = bufferOf(bytes);
  const hasZero = bytes.includes(0);
  // One byte a character takes half the memory.
  if (!hasZero && isAscii(buffer)) return [buffer.toString('latin1')];
  if (!hasZero && isUtf8(buffer)) return [buffer.toString('utf8')];
  const marked = wide.flatMap((charset) => {
    const text = bytes.length % 2 === 0 ? decode(bytes, charset) : undefined;
    return text !== undefined && isLikely(text) ? [text] : [];
  });
  if (marked.length > 0 || hasZero) return marked;
  return charsets.flatMap((charset) => decode(bytes, charset) ?? []);
}

/** Whether a text in UTF-16 is one: it has a byte order mark, or a space, or a line end; other bytes have them by chance only. */
const isLikely = (text: string) =>
  text.startsWith(bom) || (text.match(/[ \n]/g)?.length ?? 0) * 60 >= text.length;

/** The strings in bytes of an unknown kind: every reading in which words could stand. */
export function stringsInBytes(bytes: Uint8Array): string[] {
  const buffer = bufferOf(bytes);
  return [
    buffer.toString('utf8'),
    buffer.toString('latin1'),
    ...[0, 1].flatMap((from) => {
      const pairs = evenCopy(buffer.subarray(from));
      return [pairs.toString('utf16le'), pairs.swap16().toString('utf16le')];
    }),
  ];
}

/**
 * A copy of whole pairs, at an even place in memory. Node 24.21 writes beyond its memory when it decodes UTF-16 from an odd
 * place with half a pair at the end.
 */
const evenCopy = (buffer: Buffer): Buffer => Buffer.copyBytesFrom(buffer, 0, buffer.length & ~1);
