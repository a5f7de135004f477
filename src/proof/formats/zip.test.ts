import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import {
  findAll,
  joined,
  lines,
  type Planted,
  plainSecret,
  refuseAll,
  secret,
  type Shut,
} from '../../../e2e/fixtures/planted-files.ts';

const xml = (inner: string) => strToU8(`<?xml version="1.0"?><x>${inner}</x>`);
/** Word begins a new run in the middle of a word as soon as somebody has typed there twice. */
const runs = secret.replaceAll('e', 'e</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>');
/** The directory names the second member like the first: most programs see one of them. */
function twins(zip: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(zip).toString('latin1').replaceAll('b', 'a'), 'latin1');
}

const planted: Planted[] = [
  [
    'a ZIP within a ZIP',
    'zip',
    'a.zip',
    () => zipSync({ 'b.zip': zipSync({ 'ein ordner/ü': strToU8(lines) }) }),
  ],
  ['the name of a member', 'zip', 'a.zip', () => zipSync({ [`${plainSecret}.txt`]: strToU8('x') })],
  ['the remark of a member', 'zip', 'a.zip', () => zipSync({ a: [strToU8('x'), { comment: plainSecret }] })],
  [
    'bytes after the end of a ZIP',
    'zip',
    'a.zip',
    () => joined(zipSync({ a: strToU8('x') }), Buffer.from(lines)),
  ],
  ['two members of one name', 'zip', 'a.zip', () => twins(zipSync({ a: strToU8(lines), b: strToU8('x') }))],
  [
    'a DOCX, across runs',
    'zip',
    'a.docx',
    () => zipSync({ 'word/document.xml': xml(`<w:p><w:r><w:t>${runs}</w:t></w:r></w:p>`) }),
  ],
  [
    'a remark in a DOCX',
    'zip',
    'a.docx',
    () => zipSync({ 'word/comments.xml': xml(`<w:t>${secret}</w:t>`) }),
  ],
  [
    'the properties of a DOCX',
    'zip',
    'a.docx',
    () => zipSync({ 'docProps/core.xml': xml(`<dc:title>${secret}</dc:title>`) }),
  ],
  [
    'the strings of an XLSX',
    'zip',
    'a.xlsx',
    () =>
      zipSync({
        'xl/sharedStrings.xml': xml(
          `<si><r><t>${secret.slice(0, 30)}</t></r><r><t>${secret.slice(30)}</t></r></si>`,
        ),
      }),
  ],
  [
    'the notes of a PPTX',
    'zip',
    'a.pptx',
    () => zipSync({ 'ppt/notesSlides/notesSlide1.xml': xml(`<a:t>${secret}</a:t>`) }),
  ],
  ['an ODT', 'zip', 'a.odt', () => zipSync({ 'content.xml': xml(secret.replaceAll(' ', '<text:s/>')) })],
  [
    'an EPUB',
    'zip',
    'a.epub',
    () => zipSync({ 'OEBPS/1.xhtml': xml(`<p>${secret.replaceAll(' ', '\n')}</p>`) }),
  ],
];
findAll(planted);

/** Packed members in a row are unpacked to one file. */
const bomb = gzipSync(Buffer.alloc(16 * 1024 * 1024));

/** Sets the bit of a password in both heads of a member. */
function locked(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  const directory = bytes.indexOf(Buffer.from('504b0102', 'hex'));
  bytes.writeUInt8(bytes.readUInt8(6) | 1, 6);
  bytes.writeUInt8(bytes.readUInt8(directory + 8) | 1, directory + 8);
  return bytes;
}

const shut: Shut[] = [
  ['a member of such a kind', 'kind', 'a.zip', () => zipSync({ 'b.txt': joined('ID3', Buffer.alloc(99)) })],
  ['a ZIP with a password', 'locked', 'a.zip', () => locked(zipSync({ a: strToU8('x') }))],
  ['a damaged ZIP', 'damaged', 'a.zip', () => zipSync({ a: strToU8('x') }).slice(0, -30)],
  ['a damaged gzip', 'damaged', 'a.gz', () => gzipSync(lines).subarray(0, 20)],
  [
    'files packed again and again',
    'tooDeep',
    'a.gz',
    () => Array.from({ length: 12 }).reduce<Uint8Array>((bytes) => gzipSync(bytes), strToU8('x')),
  ],
  ['a bomb', 'tooLarge', 'a.gz', () => joined(...Array.from({ length: 20 }, () => bomb))],
];
refuseAll(shut);
