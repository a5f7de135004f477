import { crc32, inflateSync } from 'node:zlib';
import { bytesOf, concat, latin, saidFrom, startsWith, viewOf } from './bytes.ts';
import type { Metadata, Opened } from './picture-file.ts';

const signature = '\x89PNG\r\n\x1a\n';
const keyword = 'XML:com.adobe.xmp\0';
/** Not compressed, without a language and without a translated keyword. */
const plain = `${keyword}\0\0\0\0`;
/** The ancillary chunks that affect the display: colours, size, transparency. */
const showing = [
  ...['cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
  ...['bKGD', 'hIST', 'tRNS', 'pHYs', 'sPLT'],
];
/** An upper-case first letter marks a critical chunk: the picture cannot be shown without it. */
const shows = ({ type }: Chunk) => /^[A-Z]/.test(type) || showing.includes(type);

/**
 * Reads a PNG by its chunks: https://www.w3.org/TR/png-3/. We write an `eXIf` chunk, and XMP in an uncompressed `iTXt` chunk
 * (XMP specification, part 3). Bytes after the last chunk are dropped.
 */
export function openPng(bytes: Uint8Array): Opened {
  if (!startsWith(bytes, signature)) return 'type';
  const chunks = chunksOf(bytes);
  const [header, ...others] = chunks ?? [];
  if (header?.type !== 'IHDR') return 'damaged';
  if (others.some(isFilm)) return 'moving';
  const last = others.at(-1)?.whole;
  return {
    type: 'png',
    isSigned: others.some(({ type }) => type === 'caBX'),
    found: metadataIn(others),
    others: others.filter((one) => !shows(one)).map(({ body }) => body),
    hasThumbnail: false,
    behind: last ? saidFrom(bytes, last.byteOffset + last.length - bytes.byteOffset) : 0,
    write: (ours) => [
      bytesOf(signature),
      header.whole,
      ...pngBlocks(ours),
      ...others.filter(shows).map(({ whole }) => whole),
    ],
  };
}

/** Our metadata as chunks. */
export const pngBlocks = ({ exif, xmp }: Metadata): Uint8Array[] => [
  ...(xmp ? [chunk('iTXt', bytesOf(plain), xmp)] : []),
  ...(exif ? [chunk('eXIf', exif)] : []),
];

/** Whether a chunk announces several frames. One frame alone is what every reader shows. */
const isFilm = ({ type, body }: Chunk) =>
  type === 'acTL' && (body.length < 4 || viewOf(body).getUint32(0) > 1);

/** A chunk. `whole` is all of its bytes. */
type Chunk = { type: string; body: Uint8Array; whole: Uint8Array };

/** The chunks up to the last one. Undefined when that is missing or a check sum is wrong. */
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

/** The text after the language and the translated keyword, which both may be empty. Undefined when it is broken. */
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
