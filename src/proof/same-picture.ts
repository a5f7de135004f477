/**
 * Whether a shipped file shows the picture of an original: its encoded picture data is equal, whatever is written around
 * it; a drawing has no other shapes. False for other types. Pictures are shipped without the metadata of their originals,
 * so that digests differ. This reads the formats with code of its own, because the proof judges the code that has written
 * them.
 */
export function isSamePicture(shipped: Uint8Array, original: Uint8Array): boolean {
  const [a, b] = [viewed(shipped), viewed(original)];
  const isAvif = a.toString('latin1', 4, 8) === 'ftyp';
  if (isAvif) return isBlankedFrom(a, b);
  const [one, other] = [pictureDataOf(a), pictureDataOf(b)];
  if (one && other) return one.length > 0 && one.equals(other);
  return !one && !other && isSameDrawing(a.toString('utf8'), b.toString('utf8'));
}

const viewed = ({ buffer, byteOffset, length }: Uint8Array) => Buffer.from(buffer, byteOffset, length);

function pictureDataOf(bytes: Buffer): Buffer | undefined {
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('\xff\xd8')) return ofJpeg(bytes);
  if (head.startsWith('\x89PNG')) return Buffer.concat([...ofPng(bytes)]);
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return Buffer.concat([...ofWebp(bytes)]);
  return undefined;
}

/** The frame and everything from the first scan to the end of the picture, without APP segments and comments. */
function ofJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let at = 2; bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9 || at + 4 > bytes.length) break;
    const isData = marker === 0xda;
    let next = at + 2 + bytes.readUInt16BE(at + 2);
    if (isData) while (next < bytes.length && !endsScan(bytes, next)) next = after(bytes, next);
    if (!(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return Buffer.concat(kept);
}

const after = (bytes: Buffer, at: number) => {
  const next = bytes.indexOf(0xff, at + 1);
  return next < 0 ? bytes.length : next;
};
const endsScan = (bytes: Buffer, at: number) => {
  const next = bytes[at + 1] ?? 0;
  return bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7);
};

function* ofPng(bytes: Buffer): Iterable<Buffer> {
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (['IHDR', 'PLTE', 'tRNS', 'IDAT', 'fdAT'].includes(bytes.toString('latin1', at + 4, at + 8)))
      yield bytes.subarray(at, end);
    at = end;
  }
}

function* ofWebp(bytes: Buffer): Iterable<Buffer> {
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    if (['VP8 ', 'VP8L', 'ALPH', 'ANMF'].includes(bytes.toString('latin1', at, at + 4)))
      yield bytes.subarray(at + 8, at + 8 + size);
    at += 8 + size + (size % 2);
  }
}

/** Nothing moves in an AVIF: outside of its packet of XMP, each byte is that of the original or blanked. */
function isBlankedFrom(shipped: Buffer, original: Buffer): boolean {
  if (shipped.length > original.length) return false;
  const packet = shipped.indexOf('<?xpacket begin', 0, 'latin1');
  const end = packet < 0 ? -1 : shipped.indexOf('<?xpacket end', packet, 'latin1') + 20;
  let equal = 0;
  for (let at = 0; at < shipped.length; at += 1) {
    const byte = shipped[at] ?? 0;
    if (byte === original[at]) equal += 1;
    // The names of blanked boxes and items are `free`, and a packet is filled up with spaces.
    else if (byte !== 0 && byte !== 0x20 && !(at >= packet && at < end) && !inFree(shipped, at)) return false;
  }
  return equal > shipped.length / 4;
}

const inFree = (bytes: Buffer, at: number) => bytes.toString('latin1', at - 3, at + 4).includes('free');

const shape = /\s(?:d|points)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Whether all shapes of a shipped drawing are those of the original. */
function isSameDrawing(shipped: string, original: string): boolean {
  if (!shipped.startsWith('<svg') || !original.includes('<svg')) return false;
  const shapesOf = (text: string) =>
    [...text.matchAll(shape)].map(([, one, other]) => (one ?? other ?? '').replace(/\s+/g, ' ').trim());
  const drawn = new Set(shapesOf(original));
  const shapes = shapesOf(shipped);
  return shapes.every((one) => drawn.has(one)) && (shapes.length > 0 || drawn.size === 0);
}
