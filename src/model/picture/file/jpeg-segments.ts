/** A segment of a JPEG. `whole` is all of its bytes; if it begins a scan, the picture data after it is included. */
export type JpegSegment = { marker: number; body: Uint8Array; whole: Uint8Array };

const scan = 0xda;
const end = 0xd9;
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;
/** Whether a marker has no length: restarts, the begin and the end of a picture. */
const isAlone = (marker: number) => marker < 0xc0 || (marker >= 0xd0 && marker <= end);

/**
 * The segments of the first picture in a JPEG, and the place behind its end. Undefined without a scan or an end, because a file that was cut off still
 * begins like a picture. See https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.1.1
 */
export function segmentsOf(bytes: Uint8Array): { segments: JpegSegment[]; end: number } | undefined {
  const found: JpegSegment[] = [];
  let at = 2;
  for (;;) {
    const segment = segmentAt(bytes, at);
    if (!segment) break;
    const next = at + segment.whole.length;
    const last = segment.marker === scan ? endOfScan(bytes, next) : next;
    found.push({ ...segment, whole: bytes.subarray(at, last) });
    at = last;
  }
  const last = markerAt(bytes, at);
  const isWhole = last.marker === end && found.some(({ marker }) => marker === scan);
  return isWhole ? { segments: found, end: last.place + 1 } : undefined;
}

function segmentAt(bytes: Uint8Array, at: number): JpegSegment | undefined {
  const { marker, place } = markerAt(bytes, at);
  if (marker === undefined || isAlone(marker)) return undefined;
  const length = ((bytes[place + 1] ?? 0) << 8) | (bytes[place + 2] ?? 0);
  const next = place + 1 + length;
  if (length < 2 || next > bytes.length) return undefined;
  return { marker, body: bytes.subarray(place + 3, next), whole: bytes.subarray(at, next) };
}

/** The next marker and its offset, after any number of fill bytes. */
function markerAt(bytes: Uint8Array, at: number) {
  let place = at;
  while (bytes[place] === 0xff) place += 1;
  return { marker: place > at ? bytes[place] : undefined, place };
}

/** The offset of the end of a scan's data: the next marker that is neither a restart nor an escaped byte of the data. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && !isRestart(marker)) return at;
  }
  return bytes.length;
}
