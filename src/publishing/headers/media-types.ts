import { lookup } from 'mrmime';
import { feedFormats, twinTypes } from '../../model/address/formats.ts';

/** Types that the usual tables do not know, or know differently. */
const own: Readonly<Record<string, string>> = {
  ...twinTypes,
  ics: 'text/calendar',
  js: 'text/javascript',
  opml: 'text/x-opml',
  vcf: 'text/vcard',
  xml: 'application/xml',
};

/** Feeds are known by their whole name: their ending says only that they are XML or JSON. */
const named: ReadonlyMap<string, string> = new Map(
  Object.values(feedFormats).map(({ file, type }) => [file, type]),
);

/** Endings of files that a newsroom ships. */
export const endings = [
  'html',
  'css',
  'js',
  'json',
  'xml',
  'txt',
  'md',
  'csv',
  'ics',
  'vcf',
  'opml',
  'svg',
  'webmanifest',
  'jpg',
  'jpeg',
  'png',
  'webp',
  'avif',
  'gif',
  'woff2',
  'pdf',
  'zip',
  'mp3',
  'mp4',
  'webm',
  'vtt',
] as const;

const isText = (type: string): boolean => /^text\/|[/+](?:json|xml)$|javascript/.test(type);

/** `text/html; charset=utf-8`: everything that is text is UTF-8 here. */
const written = (type: string): string => (isText(type) ? `${type}; charset=utf-8` : type);

/** The media type of an ending. */
export const bareTypeOf = (ending: string): string =>
  own[ending] ?? lookup(ending)?.split(';')[0] ?? 'application/octet-stream';

/** The media type of a file by its path, with the charset of text. */
export function typeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return written(named.get(name) ?? bareTypeOf(name.slice(name.lastIndexOf('.') + 1).toLowerCase()));
}

/** Whether a file becomes notably smaller when it is packed; the search index, pictures and archives are packed already. */
export const isCompressible = (path: string): boolean => {
  const type = typeOf(path).split(';')[0] ?? '';
  return isText(type) && path.includes('.');
};
