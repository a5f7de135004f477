import { contentOfMember, type ZipMember } from './zip-members.ts';

/** The kinds of documents that are archives, by the endings that promise them. */
export type PackageKind = 'DOCX' | 'XLSX' | 'PPTX' | 'ODT' | 'ODS' | 'ODP' | 'EPUB';

/** The folder of the main part of an Office document (ECMA-376, part 1, annex A). */
const folders: readonly [string, PackageKind][] = [
  ['word/', 'DOCX'],
  ['xl/', 'XLSX'],
  ['ppt/', 'PPTX'],
];
/** The content of the first member of a document (OpenDocument 1.3, part 2, 3.3; EPUB 3.3, 4.2.6.1). */
const types: readonly [string, PackageKind][] = [
  ['application/vnd.oasis.opendocument.text', 'ODT'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ODS'],
  ['application/vnd.oasis.opendocument.presentation', 'ODP'],
  ['application/epub+zip', 'EPUB'],
];

/** The text of a small member. */
function textOf(members: readonly ZipMember[], name: string): string | undefined {
  const member = members.find((one) => one.name === name);
  const content = member && contentOfMember(member, 10_000_000);
  return content instanceof Uint8Array ? Buffer.from(content).toString('latin1') : undefined;
}

/** The kind of document that an archive is. Undefined for an archive of any files. */
export function packageKind(members: readonly ZipMember[]): PackageKind | undefined {
  if (members.some(({ name }) => name === '[Content_Types].xml'))
    return folders.find(([folder]) => members.some(({ name }) => name.startsWith(folder)))?.[1];
  const type = textOf(members, 'mimetype')?.trim();
  return types.find(([start]) => type?.startsWith(start))?.[1];
}

/** Whether a document of OpenDocument has a password. Its archive does not say so (OpenDocument 1.3, part 2, 3.4). */
export const isLockedDocument = (members: readonly ZipMember[]): boolean =>
  members.some(({ name }) => name === 'encrypted-package') ||
  /[:<]encryption-data\b/.test(textOf(members, 'META-INF/manifest.xml') ?? '');
