import * as zlib from 'node:zlib';
import { mostBytes, unpacked } from './packed.ts';
import type { Contents, NotReadAs, Part } from './part.ts';
import { bufferOf, stringsInBytes, readingsOf } from './texts.ts';

const [localHead, centralHead] = [0x04034b50, 0x02014b50];
const isLocked = 1;

/**
 * The members of a ZIP, which DOCX, XLSX, PPTX, ODT and EPUB are as well. Names, comments and everything else that is no
 * member is read as text; bytes that belong to nothing are a part of their own. (PKWARE APPNOTE 6.3)
 */
export function membersOf(bytes: Uint8Array, name: string): Contents {
  try {
    return read(bufferOf(bytes), name);
  } catch {
    return { unread: { kind: 'zip', reason: 'damaged' } };
  }
}

type Member = { name: string; flags: number; method: number; at: number; packed: number; size: number };

function read(file: Buffer, name: string): Contents {
  const end = file.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const directory = at;
  const parts: Pick<Part, 'name' | 'bytes'>[] = [];
  const used: [from: number, to: number][] = [];
  let unread: NotReadAs | undefined;
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const member = entryAt(file, at);
    at = member.next;
    const from = startOf(file, member);
    used.push([member.at, from + member.packed]);
    const content = contentOf(file, member, from, mostBytes - total);
    if ('unread' in content) unread ??= content.unread;
    for (const part of content.parts ?? []) {
      total += part.bytes.length;
      parts.push({ name: `${name}!${member.name}`, bytes: part.bytes });
    }
  }
  used.push([directory, end + 22 + file.readUInt16LE(end + 20)]);
  const { texts, rest } = between(file, used);
  if (rest.some((byte) => byte !== 0)) parts.push({ name: `${name}!`, bytes: rest });
  return { texts: [...texts, ...stringsInBytes(file.subarray(directory))], parts, ...(unread && { unread }) };
}

function entryAt(file: Buffer, at: number): Member & { next: number } {
  if (file.readUInt32LE(at) !== centralHead) throw new RangeError('no entry');
  const [name, extra, comment] = [28, 30, 32].map((place) => file.readUInt16LE(at + place)) as [
    number,
    number,
    number,
  ];
  const raw = file.subarray(at + 46, at + 46 + name);
  return {
    name: readingsOf(raw)[0] ?? raw.toString('latin1'),
    flags: file.readUInt16LE(at + 8),
    method: file.readUInt16LE(at + 10),
    packed: file.readUInt32LE(at + 20),
    size: file.readUInt32LE(at + 24),
    at: file.readUInt32LE(at + 42),
    next: at + 46 + name + extra + comment,
  };
}

function startOf(file: Buffer, { at }: Member): number {
  if (file.readUInt32LE(at) !== localHead) throw new RangeError('no member');
  return at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
}

function contentOf(
  file: Buffer,
  { flags, method, packed, name }: Member,
  from: number,
  room: number,
): Contents {
  if (flags & isLocked) return { unread: { kind: 'zip', reason: 'locked' } };
  if (from + packed > file.length) throw new RangeError('no end');
  const bytes = file.subarray(from, from + packed);
  if (room <= 0) return { unread: { kind: 'zip', reason: 'tooLarge' } };
  if (method === 0) return { parts: [{ name, bytes }] };
  if (method === 93) return unpacked(bytes, 'zstd', name);
  if (method !== 8) return { unread: { kind: 'zip', reason: 'kind' } };
  try {
    return { parts: [{ name, bytes: zlib.inflateRawSync(bytes, { maxOutputLength: room }) }] };
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return { unread: { kind: 'zip', reason: isLarge ? 'tooLarge' : 'damaged' } };
  }
}

/** What stands between the members: their heads, as texts, and the rest. A descriptor of 12 to 24 bytes may follow a member. */
function between(file: Buffer, used: [from: number, to: number][]): { texts: string[]; rest: Uint8Array } {
  const texts: string[] = [];
  const rest: Uint8Array[] = [];
  let last = 0;
  for (const [from, to] of used.toSorted(([a], [b]) => a - b)) {
    if (from > last) {
      const gap = file.subarray(last, from);
      const isDescriptor = last > 0 && gap.length <= 24;
      if (!isDescriptor) rest.push(gap);
    }
    if (file.readUInt32LE(from) === localHead) {
      const head = 30 + file.readUInt16LE(from + 26) + file.readUInt16LE(from + 28);
      texts.push(...stringsInBytes(file.subarray(from + 30, from + head)));
    }
    last = Math.max(last, to);
  }
  if (last < file.length) rest.push(file.subarray(last));
  return { texts, rest: Buffer.concat(rest) };
}
