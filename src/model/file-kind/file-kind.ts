import { latin } from '../picture/file/bytes.ts';
import { beginOf } from './plain-text.ts';

/** The kinds of files that their first bytes tell, by the name that people know. */
export type FileKind =
  | 'JPEG'
  | 'PNG'
  | 'WebP'
  | 'AVIF'
  | 'GIF'
  | 'TIFF'
  | 'HEIC'
  | 'JPEG XL'
  | 'BMP'
  | 'ICO'
  | 'PSD'
  | 'SVG'
  | 'PDF'
  | 'EPS'
  | 'RTF'
  | 'Office 97'
  | 'ZIP'
  | 'gzip'
  | '7z'
  | 'RAR'
  | 'MP4'
  | 'WebM'
  | 'MP3'
  | 'WAV'
  | 'AVI'
  | 'Ogg'
  | 'FLAC'
  | 'WOFF'
  | 'WOFF2'
  | 'OpenType';

const marks: readonly [FileKind, at: number, mark: string][] = [
  ['JPEG', 0, '\xff\xd8\xff'],
  ['PNG', 0, '\x89PNG\r\n\x1a\n'],
  ['GIF', 0, 'GIF87a'],
  ['GIF', 0, 'GIF89a'],
  ['TIFF', 0, 'II*\0'],
  ['TIFF', 0, 'MM\0*'],
  ['JPEG XL', 0, '\xff\x0a'],
  ['JPEG XL', 4, 'JXL '],
  ['ICO', 0, '\0\0\x01\0'],
  ['PSD', 0, '8BPS'],
  ['EPS', 0, '%!PS'],
  ['EPS', 0, '\xc5\xd0\xd3\xc6'],
  ['RTF', 0, '{\\rtf'],
  ['Office 97', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['ZIP', 0, 'PK\x03\x04'],
  ['ZIP', 0, 'PK\x05\x06'],
  ['gzip', 0, '\x1f\x8b'],
  ['7z', 0, '7z\xbc\xaf\x27\x1c'],
  ['RAR', 0, 'Rar!\x1a\x07'],
  ['MP3', 0, 'ID3'],
  ['Ogg', 0, 'OggS'],
  ['FLAC', 0, 'fLaC'],
  ['WOFF', 0, 'wOFF'],
  ['WOFF2', 0, 'wOF2'],
  ['OpenType', 0, 'OTTO'],
  ['OpenType', 0, '\0\x01\0\0\0'],
  ['OpenType', 0, 'true\0'],
  ['OpenType', 0, 'ttcf'],
  ['MP4', 4, 'moov'],
  ['MP4', 4, 'mdat'],
  ['MP4', 4, 'wide'],
];
const inRiff: readonly [FileKind, string][] = [
  ['WebP', 'WEBP'],
  ['WAV', 'WAVE'],
  ['AVI', 'AVI '],
];

/** A PDF may have other bytes before its head, up to a kilobyte: ISO 32000-1, annex H.3.4.1. */
export const isPdf = (bytes: Uint8Array): boolean => latin(bytes.subarray(0, 1029)).includes('%PDF-');

/** The kind of a file by its first bytes. Undefined for a text, and for bytes that say nothing. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const head = latin(bytes.subarray(0, 64));
  if (head.startsWith('RIFF')) return inRiff.find(([, name]) => head.startsWith(name, 8))?.[0];
  if (head.startsWith('ftyp', 4)) return kindOfBrand(head.slice(8, 12));
  if (head.startsWith('\x1aE\xdf\xa3')) return 'WebM';
  const marked = marks.find(([, at, mark]) => head.startsWith(mark, at))?.[0];
  if (marked) return marked;
  if (isPdf(bytes)) return 'PDF';
  if (/^BM.{4}\0\0\0\0/s.test(head)) return 'BMP';
  if (isSound(bytes)) return 'MP3';
  return /^(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE svg[^>[]*>\s*)*<svg\b/i.test(beginOf(bytes))
    ? 'SVG'
    : undefined;
}

/** ISO/IEC 14496-12, 4.3: the first brand of a file says for which program it is made. */
function kindOfBrand(brand: string): FileKind {
  if (/^avi[fs]/.test(brand)) return 'AVIF';
  return /^(?:hei|hev|mif1|msf1)/.test(brand) ? 'HEIC' : 'MP4';
}

/** The head of a frame of MPEG audio, layer III, without an ID3 tag before it (ISO/IEC 11172-3, 2.4.2.3). */
const isSound = ([first, second = 0, third = 0]: Uint8Array): boolean =>
  first === 0xff && (second & 0xe6) === 0xe2 && (third & 0xf0) !== 0xf0;
