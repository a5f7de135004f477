import { crc32, inflateRawSync } from 'node:zlib';

/**
 * A member of an archive. `at` is the place of its head, `packed` are its bytes as they stand in the file, `method` is the
 * number of APPNOTE 4.4.5.
 */
export type ZipMember = {
  at: number;
  name: string;
  isLocked: boolean;
  method: number;
  packed: Uint8Array;
  size: number;
  sum: number;
  /** Whether ZIP64 was needed to find it, which is for archives of more than 4 GB. */
  isLong: boolean;
};

const [localHead, centralHead, endOfAll, endOfAll64, place64] = [
  0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50,
];
/** Signs of encryption in the flags of a member: a password, or a locked directory. */
const locks = 0x0001 | 0x2000;
/** A number that does not fit stands in the extra field. */
const inExtraField = 0xffffffff;

/**
 * The members of a ZIP (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), with the long numbers of ZIP64.
 * Undefined when the file is cut off: its directory or a member is missing.
 */
export function zipMembers(bytes: Uint8Array): ZipMember[] | undefined {
  try {
    return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function read(file: Buffer): ZipMember[] {
  const directory = directoryOf(file);
  let { count, at } = directory;
  const members: ZipMember[] = [];
  for (; count > 0; count -= 1) {
    if (file.readUInt32LE(at) !== centralHead) throw new RangeError('no entry');
    const [name, extra, comment] = lengths(file, at + 28, 3);
    const entry = file.subarray(at, at + 46 + name + extra + comment);
    members.push(memberAt(file, entry, name, extra, directory.isLong));
    at += 46 + name + extra + comment;
  }
  return members;
}

/** A record between a member and the next one may say its length: 12 to 24 bytes (APPNOTE 4.3.9). */
const longestRecord = 24;

/** The bytes of an archive that belong to none of its members and say something: before, between and behind them. */
export function bytesOfNobody(bytes: Uint8Array, members: readonly ZipMember[]): Uint8Array {
  const rest: Uint8Array[] = [];
  let last = 0;
  for (const { at, packed } of members.toSorted((a, b) => a.at - b.at)) {
    if (at - last > (last > 0 ? longestRecord : 0)) rest.push(bytes.subarray(last, at));
    last = Math.max(last, packed.byteOffset - bytes.byteOffset + packed.length);
  }
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at, end } = directoryOf(file);
  if (at - last > longestRecord) rest.push(bytes.subarray(last, at));
  rest.push(bytes.subarray(end));
  const all = Buffer.concat(rest);
  return all.some((byte) => byte !== 0) ? all : all.subarray(0, 0);
}

/** The place of the directory, the number of its entries, and the end of the archive, from its last record. */
function directoryOf(file: Buffer): { count: number; at: number; end: number; isLong: boolean } {
  const mark = Buffer.from('PK\x05\x06', 'latin1');
  let end = file.lastIndexOf(mark);
  while (end >= 0 && end + 22 + file.readUInt16LE(end + 20) > file.length)
    end = end === 0 ? -1 : file.lastIndexOf(mark, end - 1);
  if (end < 0 || file.readUInt32LE(end) !== endOfAll) throw new RangeError('no directory');
  const behind = end + 22 + file.readUInt16LE(end + 20);
  const isLong = end >= 20 && file.readUInt32LE(end - 20) === place64;
  if (isLong) {
    const place = longAt(file, end - 12);
    if (file.readUInt32LE(place) !== endOfAll64) throw new RangeError('no long directory');
    return { count: longAt(file, place + 32), at: longAt(file, place + 48), end: behind, isLong };
  }
  const [disk, diskOfDirectory] = lengths(file, end + 4, 2);
  if (disk !== 0 || diskOfDirectory !== 0) throw new RangeError('one disk of several');
  return { count: file.readUInt16LE(end + 10), at: file.readUInt32LE(end + 16), end: behind, isLong };
}

function memberAt(
  file: Buffer,
  entry: Buffer,
  nameLength: number,
  extraLength: number,
  isLong: boolean,
): ZipMember {
  const flags = entry.readUInt16LE(8);
  const short = [24, 20, 42].map((place) => entry.readUInt32LE(place));
  const long = longNumbers(entry.subarray(46 + nameLength, 46 + nameLength + extraLength));
  // The extra field has, in this order, only the numbers that do not fit.
  const [size = 0, packed = 0, at = 0] = short.map((one) =>
    one === inExtraField ? (long.shift() ?? one) : one,
  );
  if (file.readUInt32LE(at) !== localHead) throw new RangeError('no member');
  const [name, extra] = lengths(file, at + 26, 2);
  const from = at + 30 + name + extra;
  if (from + packed > file.length) throw new RangeError('no end');
  return {
    at,
    name: nameIn(entry.subarray(46, 46 + nameLength)),
    isLocked: (flags & locks) !== 0,
    method: entry.readUInt16LE(10),
    packed: file.subarray(from, from + packed),
    size,
    sum: entry.readUInt32LE(16),
    isLong: isLong || short.includes(inExtraField),
  };
}

function longNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: field.length >> 3 }, (_, index) => longAt(field, index * 8));
  }
  return [];
}

const longAt = (bytes: Buffer, at: number) => Number(bytes.readBigUInt64LE(at));
const lengths = (bytes: Buffer, at: number, count: number) =>
  Array.from({ length: count }, (_, index) => bytes.readUInt16LE(at + 2 * index)) as [number, number, number];

/** A name in UTF-8, else in Latin-1. Without the flag of UTF-8 its encoding is unknown, and only messages show it. */
function nameIn(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}

/** The methods that every program unpacks. */
const [stored, deflated] = [0, 8];
/** The names of the others, as programs show them. AES counts as a password. */
const packings: Readonly<Record<number, string>> = {
  9: 'Deflate64',
  12: 'bzip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
  98: 'PPMd',
};
const aes = 99;

/** The name of a way of packing that few programs know. Undefined for the usual ones. */
export const packingOf = ({ method }: ZipMember): string | undefined =>
  [stored, deflated].includes(method) ? undefined : (packings[method] ?? String(method));

/** Whether a password is needed. */
export const needsPassword = ({ isLocked, method }: ZipMember): boolean => isLocked || method === aes;

/**
 * The bytes of a member, unpacked, at most `room` of them: 'tooMuch' if there are more, 'damaged' if its check sum is
 * another. The member is packed in a usual way.
 */
export function contentOfMember(member: ZipMember, room: number): Uint8Array | 'damaged' | 'tooMuch' {
  const { method, packed, size, sum } = member;
  if (size > room) return 'tooMuch';
  try {
    const content =
      method === stored ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    return content.length === size && crc32(content) === sum ? content : 'damaged';
  } catch {
    return 'damaged';
  }
}
