import type { FileBar } from '../../faults/file-flaws.ts';
import { openPicture } from '../picture/file/open-picture.ts';
import { fileKind, type FileKind } from './file-kind.ts';
import { isLockedDocument } from './packages.ts';
import { packedFile } from './packed-file.ts';
import { isPlainText } from './plain-text.ts';
import { behindPdf, isLockedPdf, isWholePdf } from './whole.ts';
import {
  bytesOfNobody,
  contentOfMember,
  needsPassword,
  packingOf,
  type ZipMember,
  zipMembers,
} from './zip-members.ts';

/** Why a file or a member of it cannot be searched. `format` is its kind or the way it is packed. */
export type Barred = { bar: FileBar; format: string; member?: string };

/** More archives in archives are opened by no program of a newsroom. */
const deepest = 4;
/** The most bytes that are unpacked from one file, all its archives together. */
const mostBytes = 256 * 1024 * 1024;

const pictures: readonly (FileKind | undefined)[] = ['JPEG', 'PNG', 'WebP', 'AVIF'];

/**
 * Why nobody can search a file for words. Undefined for a file that is searched. The proof asks the same of every shipped
 * file with code of its own; a PDF that has pictures in place of letters only the proof can name.
 */
export const barOf = (bytes: Uint8Array, name: string): Promise<Barred | undefined> =>
  barWithin(bytes, name, 0, { left: mostBytes });

type Room = { left: number };

async function barWithin(
  bytes: Uint8Array,
  name: string,
  depth: number,
  room: Room,
): Promise<Barred | undefined> {
  const kind = fileKind(bytes);
  const format = endingOf(name) || (kind ?? '');
  if (bytes.length === 0) return undefined;
  if (kind === 'ZIP')
    return depth > deepest ? { bar: 'tooDeep', format } : barInZip(bytes, format, depth, room);
  if (kind === 'PDF') {
    if (await isLockedPdf(bytes)) return { bar: 'locked', format };
    if (!isWholePdf(bytes)) return { bar: 'kind', format };
    return barWithin(behindPdf(bytes), `.${format}`, depth + 1, room);
  }
  if (pictures.includes(kind)) {
    const picture = openPicture(bytes);
    return typeof picture === 'string' || picture.behind > 0 ? { bar: 'kind', format } : undefined;
  }
  if (kind === 'GIF' || kind === 'ICO') return undefined;
  if (kind !== 'EPS' && isPlainText(bytes)) return undefined;
  const content = packedFile(bytes, name, room.left);
  if (!content) return { bar: 'kind', format };
  room.left -= content.length;
  if (depth > deepest) return { bar: 'tooDeep', format };
  return barWithin(content, name.replace(/\.[^.]+$/, ''), depth + 1, room);
}

async function barInZip(
  bytes: Uint8Array,
  format: string,
  depth: number,
  room: Room,
): Promise<Barred | undefined> {
  const members = zipMembers(bytes);
  if (!members) return { bar: 'damaged', format };
  const locked = members.find(needsPassword);
  if (locked || isLockedDocument(members))
    return { bar: 'locked', format, ...(locked && { member: locked.name }) };
  const strange = members.find((member) => packingOf(member) !== undefined);
  if (strange) return { bar: 'packing', format: packingOf(strange) ?? '', member: strange.name };
  // The proof reads no archive so long.
  let first: Barred | undefined = members.some(({ isLong }) => isLong) ? { bar: 'kind', format } : undefined;
  for (const member of members) {
    const found = await barOfMember(member, depth, room);
    // Nobody can repair a damaged member by letting the archive through.
    if (found?.bar === 'damaged') return { ...found, member: member.name };
    first ??= found && { ...found, member: member.name };
  }
  return first ?? barWithin(bytesOfNobody(bytes, members), `.${format}`, depth + 1, room);
}

async function barOfMember(member: ZipMember, depth: number, room: Room): Promise<Barred | undefined> {
  const content = contentOfMember(member, room.left);
  if (typeof content === 'string') return { bar: content, format: endingOf(member.name) };
  room.left -= content.length;
  return barWithin(content, member.name, depth + 1, room);
}

const endingOf = (name: string) => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
