import type { FileKind } from './file-kind.ts';
import type { PackageKind } from './packages.ts';

/** The kind that a file is: by its first bytes, or by the members of its archive. */
export type KnownKind = FileKind | PackageKind;

const documents: readonly KnownKind[] = ['DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'ODP', 'EPUB'];

/** The kinds of files that an ending promises. */
const kinds: Readonly<Record<string, readonly KnownKind[]>> = {
  ...{ jpg: ['JPEG'], jpeg: ['JPEG'], png: ['PNG'], webp: ['WebP'], avif: ['AVIF'], gif: ['GIF'] },
  ...{ tif: ['TIFF'], tiff: ['TIFF'], heic: ['HEIC'], heif: ['HEIC'], jxl: ['JPEG XL'], bmp: ['BMP'] },
  ...{ ico: ['ICO', 'PNG'], psd: ['PSD'], svg: ['SVG'], pdf: ['PDF'], eps: ['EPS'], rtf: ['RTF'] },
  ...{ docx: ['DOCX'], xlsx: ['XLSX'], pptx: ['PPTX'], odt: ['ODT'], ods: ['ODS'], odp: ['ODP'] },
  ...{ epub: ['EPUB'], zip: ['ZIP', ...documents], gz: ['gzip'], '7z': ['7z'], rar: ['RAR'] },
  ...{
    doc: ['Office 97'],
    xls: ['Office 97'],
    ppt: ['Office 97'],
    mp3: ['MP3'],
    wav: ['WAV'],
    ogg: ['Ogg'],
    flac: ['FLAC'],
  },
  ...{ mp4: ['MP4'], m4v: ['MP4'], m4a: ['MP4'], mov: ['MP4'], webm: ['WebM'], mkv: ['WebM'], avi: ['AVI'] },
  ...{ woff: ['WOFF'], woff2: ['WOFF2'], ttf: ['OpenType'], otf: ['OpenType'] },
};

/** Of these the first bytes only have to be those of a text. */
const texts = [
  'csv',
  'txt',
  'ics',
  'vcf',
  'vtt',
  'md',
  'json',
  'xml',
  'css',
  'js',
  'mjs',
  'html',
  'htm',
  'webmanifest',
];

/** What the ending of a file (`pdf`) promises: some kinds, a text, or nothing that is known. */
export const promiseOf = (ending: string): readonly KnownKind[] | 'text' | undefined =>
  Object.hasOwn(kinds, ending) ? kinds[ending] : texts.includes(ending) ? 'text' : undefined;

const isOneOf =
  (...endings: readonly string[]) =>
  (ending: string): boolean =>
    endings.includes(ending);

export const isOfficeEnding: (ending: string) => boolean = isOneOf('docx', 'xlsx', 'pptx');
/** Endings of archives, documents included. */
export const isArchiveEnding: (ending: string) => boolean = isOneOf(
  'zip',
  ...documents.map((kind) => kind.toLowerCase()),
);
/** Endings of the pictures and drawings that have a reader of their own. */
export const isPictureEnding: (ending: string) => boolean = isOneOf(
  'jpg',
  'jpeg',
  'png',
  'webp',
  'avif',
  'svg',
);
