import { isUtf8 } from 'node:buffer';

/** Signs that no text has: those that control old printers and lines. Tabs, line ends and escapes are some that it has. */
const isForeign = (code: number) =>
  code === 0x7f || (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b);

/**
 * Whether bytes are a text: in an encoding with one byte or more for a letter, such as UTF-8, Windows-1252 or EUC-KR, or
 * in UTF-16.
 */
export function isPlainText(bytes: Uint8Array): boolean {
  if (!bytes.includes(0) && !hasMark(bytes)) return !bytes.some(isForeign);
  return bytes.length % 2 === 0 && ['utf-16le', 'utf-16be'].some((charset) => isWideText(bytes, charset));
}

/** Whether the bytes of a text are UTF-8, which is all that browsers take captions for. One in UTF-16 without a mark has zeros. */
export const isUtf8Text = (bytes: Uint8Array): boolean => !bytes.includes(0) && isUtf8(bytes);

/** Without a byte order mark, words with spaces and line ends show that it is one. */
function isWideText(bytes: Uint8Array, charset: string): boolean {
  try {
    const text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
    const isLikely = text.startsWith('\ufeff') || (text.match(/[ \n]/g)?.length ?? 0) * 60 >= text.length;
    return isLikely && !/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd-\uffff]/.test(text);
  } catch {
    return false;
  }
}

const hasMark = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** A text up to its first letters, as Latin-1: enough for marks in ASCII. */
export const beginOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();

/** The first line of a pointer of Git LFS: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const pointer = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//;
export const isLfsPointer = (bytes: Uint8Array): boolean =>
  bytes.length < 2048 && pointer.test(beginOf(bytes));

/** The begin of a web page, after remarks and an XML declaration. */
const page = /^(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
export const isWebPage = (bytes: Uint8Array): boolean => page.test(beginOf(bytes));
