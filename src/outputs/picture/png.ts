import { crc32, inflateSync } from 'node:zlib';
import { bytesOf, concat, latin, startsWith, viewOf } from './bytes.ts';
import type { Metadata, OpenPicture, Untouched } from './written.ts';

const signature = '\x89PNG\r\n\x1a\n';
const keyword = 'XML:com.adobe.xmp\0';
/** Neither compressed, nor in a language, nor with a translated keyword. */
const plain = `${keyword}\0\0\0\0`;
/** What shows the picture beside the chunks without which there is none: colours, size, transparency, film. */
const showing = [
  ...['cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
  ...['bKGD', 'hIST', 'tRNS', 'pHYs', 'sPLT', 'acTL', 'fcTL', 'fdAT'],
];
/** A large first letter says that nobody can show the picture without the chunk. */
const shows = ({ type }: Chunk) => /^[A-Z]/.test(type) || showing.includes(type);

/**
 * A PNG by its chunks: https://www.w3.org/TR/png-3/. Ours are an `eXIf` and XMP in an uncompressed `iTXt`, as its
 * specification (part 3) has it. What stands behind the last chunk is not part of the picture.
 */
export function openPng(bytes: Uint8Array): OpenPicture | Untouched {
  if (!startsWith(bytes, signature)) return 'type';
  const chunks = chunksOf(bytes);
  const [header, ...others] = chunks ?? [];
  if (header?.type !== 'IHDR') return 'damaged';
  // Content credentials vouch for every byte.
  if (others.some(({ type }) => type === 'caBX')) return 'signed';
  return {
    found: metadataIn(others),
    write: ({ exif, xmp }) =>
      concat([
        bytesOf(signature),
        header.whole,
        ...(xmp ? [chunk('iTXt', bytesOf(plain), xmp)] : []),
        ...(exif ? [chunk('eXIf', exif)] : []),
        ...others.filter(shows).map(({ whole }) => whole),
      ]),
  };
}

/** A chunk; `whole` is all of its bytes. */
type Chunk = { type: string; body: Uint8Array; whole: Uint8Array };

/** The chunks to the last; undefined when that is not there, or a check sum is wrong. */
function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    const body = bytes.subarray(at + 4, end - 4);
    if (end > bytes.length || view.getUint32(end - 4) !== crc32(body)) return undefined;
    const type = latin(body.subarray(0, 4));
    chunks.push({ type, body: body.subarray(4), whole: bytes.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return undefined;
}

function metadataIn(chunks: readonly Chunk[]): Metadata {
  const xmp = chunks.find(({ type, body }) => type === 'iTXt' && startsWith(body, keyword));
  return { exif: chunks.find(({ type }) => type === 'eXIf')?.body, xmp: xmp && textOf(xmp.body) };
}

/** The text behind the language and the translated keyword, which both may be empty; undefined when it is broken. */
function textOf(body: Uint8Array): Uint8Array | undefined {
  const [isCompressed] = body.subarray(keyword.length);
  const language = body.indexOf(0, keyword.length + 2);
  const text = body.subarray(body.indexOf(0, language + 1) + 1);
  if (!isCompressed) return text;
  try {
    return inflateSync(text, { maxOutputLength: 1 << 20 });
  } catch {
    return undefined;
  }
}

function chunk(type: string, ...content: readonly Uint8Array[]): Uint8Array {
  const body = concat([bytesOf(type), ...content]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, body.length - 4);
  frame.setUint32(4, crc32(body));
  return concat([new Uint8Array(frame.buffer, 0, 4), body, new Uint8Array(frame.buffer, 4, 4)]);
}
