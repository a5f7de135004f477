/** A segment of a JPEG; `whole` is all of its bytes. */
export type JpegSegment = { marker: number; body: Uint8Array; whole: Uint8Array };

const scan = 0xda;
const end = 0xd9;
/** Markers that stand alone, without a length: restarts, the begin and the end of a picture. */
const isAlone = (marker: number) => marker < 0xc0 || (marker >= 0xd0 && marker <= end);

/**
 * The segments before the picture data of a JPEG, its picture data to its end, and what comes behind that. Undefined
 * when it has no end: a file that was cut off still begins like a picture. See https://www.w3.org/Graphics/JPEG/itu-t81.pdf
 */
export function partsOf(
  bytes: Uint8Array,
): { head: JpegSegment[]; picture: Uint8Array; behind: Uint8Array } | undefined {
  const head: JpegSegment[] = [];
  let at = 2;
  for (;;) {
    const next = segmentAt(bytes, at);
    if (!next) return undefined;
    if (next.marker === scan) break;
    head.push(next);
    at += next.whole.length;
  }
  const last = endOf(bytes, at);
  if (last === undefined) return undefined;
  return { head, picture: bytes.subarray(at, last), behind: bytes.subarray(last) };
}

function segmentAt(bytes: Uint8Array, at: number): JpegSegment | undefined {
  if (bytes[at] !== 0xff) return undefined;
  let sign = at + 1;
  while (bytes[sign] === 0xff) sign += 1;
  const marker = bytes[sign] ?? 0;
  if (isAlone(marker)) return undefined;
  const length = ((bytes[sign + 1] ?? 0) << 8) | (bytes[sign + 2] ?? 0);
  const next = sign + 1 + length;
  if (length < 2 || next > bytes.length) return undefined;
  return { marker, body: bytes.subarray(sign + 3, next), whole: bytes.subarray(at, next) };
}

/** Where the picture data that begins with a scan has its end, after which other scans and tables may come. */
function endOf(bytes: Uint8Array, start: number): number | undefined {
  let at = start;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    const marker = bytes[at + 1];
    if (at < 0 || marker === undefined) return undefined;
    if (marker === end) return at + 2;
    if (marker === 0xff) at += 1;
    else if (marker === 0 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else {
      const segment = segmentAt(bytes, at);
      if (!segment) return undefined;
      at += segment.whole.length;
    }
  }
}
