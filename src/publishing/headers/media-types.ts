import { lookup } from 'mrmime';
import { feedFormats, twinFile, twinTypes } from '../../model/address/formats.ts';

/** Types that the usual tables lack or have otherwise. */
const own: Readonly<Record<string, string>> = {
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  md: twinTypes.md,
  opml: 'text/x-opml',
  txt: twinTypes.txt,
  vcf: 'text/vcard',
  xml: 'application/xml',
};

/** Files whose type depends on the whole name, because the extension is only that of XML or JSON: feeds and ninjs. */
const named: ReadonlyMap<string, string> = new Map([
  ...Object.values(feedFormats).map(({ file, type }): [string, string] => [file, type]),
  [twinFile('json'), twinTypes.json],
]);

/** Extensions of files that a newsroom ships. */
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
  'm4a',
  'mp4',
  'webm',
  'vtt',
] as const;

const isText = (type: string): boolean => /^text\/|[/+](?:json|xml)$|javascript/.test(type);

/** `text/html; charset=utf-8`: all text is UTF-8. */
const written = (type: string): string => (isText(type) ? `${type}; charset=utf-8` : type);

/** The media type of a file extension. */
export const bareTypeOf = (ending: string): string =>
  own[ending] ?? lookup(ending)?.split(';')[0] ?? 'application/octet-stream';

/** The media type of a file by its path, with the charset of text. */
export function typeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return written(named.get(name) ?? bareTypeOf(name.slice(name.lastIndexOf('.') + 1).toLowerCase()));
}

/** Whether compression makes a file much smaller. The search index, pictures and archives are compressed already. */
export const isCompressible = (path: string): boolean => {
  const type = typeOf(path).split(';')[0] ?? '';
  return isText(type) && path.includes('.');
};
