import type { FileFlaw } from '../../faults/file-flaws.ts';
import { barOf, type Barred } from './file-bar.ts';
import { fileKind } from './file-kind.ts';
import { packageKind } from './packages.ts';
import { beginOf, isLfsPointer, isPlainText, isWebPage } from './plain-text.ts';
import { isArchiveEnding, isOfficeEnding, isPictureEnding, type KnownKind, promiseOf } from './promises.ts';
import { isWholeFilm, isWholePdf } from './whole.ts';
import { zipMembers } from './zip-members.ts';

/** What is wrong with a file. `kind` is the kind that it really is, `member` the part of an archive. */
export type FileFault = { flaw: FileFlaw; kind?: KnownKind; member?: string };

/** What a file is by its bytes: what keeps it from being offered, and why nobody can search it for words. */
export type FileVerdict = { fault?: FileFault; barred?: Barred };

/** The begin of a text of a certain kind (RFC 5545, 3.4; RFC 6350, 3.3; WebVTT, 4.1). */
const begins: Readonly<Record<string, RegExp>> = {
  ics: /^BEGIN:VCALENDAR/i,
  vcf: /^BEGIN:VCARD/i,
  vtt: /^WEBVTT(?:\s|$)/,
};

/**
 * Compares a file with the promise of its ending (`pdf`, in small letters). Whatever it is, its bytes say; every other
 * part of the program that asks takes this answer. An ending without a promise is not judged, except pointers of Git LFS.
 */
export async function fileVerdict(bytes: Uint8Array, ending: string): Promise<FileVerdict> {
  if (isLfsPointer(bytes)) return { fault: { flaw: 'pointer' } };
  const promised = promiseOf(ending);
  if (!promised) return {};
  if (promised !== 'text' ? bytes.every((byte) => byte === 0) : bytes.length === 0)
    return { fault: { flaw: 'empty' } };
  if (!['html', 'htm', 'xml', 'md', 'js', 'mjs'].includes(ending) && isWebPage(bytes))
    return { fault: { flaw: 'page' } };
  if (promised === 'text') return textVerdict(bytes, ending);
  const first = fileKind(bytes);
  if (first === 'Office 97' && isOfficeEnding(ending)) return oldOffice(bytes, ending);
  const members = first === 'ZIP' && isArchiveEnding(ending) ? zipMembers(bytes) : [];
  if (!members) return { fault: { flaw: 'cutOff' } };
  const kind = packageKind(members) ?? first;
  const isPromised = kind !== undefined && promised.includes(kind);
  // The reader of pictures and the one of drawings know more.
  if (isPictureEnding(ending) && (isPromised || kind === undefined)) return {};
  if (!isPromised) return { fault: { flaw: 'otherKind', ...(kind && { kind }) } };
  if (first === 'ZIP' && members.length === 0) return { fault: { flaw: 'empty' } };
  const isWhole = kind === 'PDF' ? isWholePdf(bytes) : kind !== 'MP4' || isWholeFilm(bytes);
  if (!isWhole) return { fault: { flaw: 'cutOff' } };
  const barred = await barOf(bytes, `.${ending}`);
  if (barred?.bar !== 'damaged') return barred ? { barred } : {};
  return { fault: { flaw: 'damaged', ...(barred.member !== undefined && { member: barred.member }) } };
}

function textVerdict(bytes: Uint8Array, ending: string): FileVerdict {
  const kind = fileKind(bytes);
  const isText = isPlainText(bytes);
  if (!isText && kind) return { fault: { flaw: 'otherKind', kind } };
  if (!isText) return { fault: { flaw: 'notText' } };
  const begin = begins[ending];
  return begin && !begin.test(beginOf(bytes)) ? { fault: { flaw: 'otherKind' } } : {};
}

/** A document with a password is packed like one of Office before 2007 ([MS-OFFCRYPTO] 2.3.2). */
function oldOffice(bytes: Uint8Array, ending: string): FileVerdict {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
  return isLocked ? { barred: { bar: 'locked', format: ending } } : { fault: { flaw: 'oldOffice' } };
}
