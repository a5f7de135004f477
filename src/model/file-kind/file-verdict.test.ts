import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import {
  archives,
  film,
  lfsPointer,
  loginPage,
  office,
  oldDocument,
  openDocument,
  sound,
} from '../../../e2e/fixtures/file-bytes.ts';
import { pictures } from '../../../e2e/fixtures/pictures.ts';
import { pdf } from '../../../e2e/newsroom/pdf.ts';
import { fileVerdict } from './file-verdict.ts';

type Make = () => string | Uint8Array | Promise<Uint8Array>;
const told = async (ending: string, make: Make) => {
  const made = await make();
  const { fault, barred } = await fileVerdict(typeof made === 'string' ? Buffer.from(made) : made, ending);
  return fault
    ? [fault.flaw, fault.kind].filter(Boolean).join(' ')
    : barred
      ? `${barred.bar} ${barred.format}`
      : '';
};

const odt = 'application/vnd.oasis.opendocument.text';
const linearized = () =>
  Buffer.concat([
    Buffer.from('%PDF-1.4\n1 0 obj\n<< /Linearized 1 /L 90000 >>\nendobj\n%%EOF\n'),
    pdf(['Text']),
  ]);

const kept: [ending: string, make: Make][] = [
  ['pdf', () => pdf(['Text'])],
  ['pdf', () => Buffer.concat([Buffer.from('\n\n'), pdf(['Text'])])],
  ['zip', archives.plain],
  ['zip', () => office('word/document.xml')],
  ['docx', () => office('word/document.xml')],
  ['xlsx', () => office('xl/workbook.xml')],
  ['pptx', () => office('ppt/presentation.xml')],
  ['odt', () => openDocument(odt)],
  ['csv', () => 'Jahr;Umschlag\r\n2026;12\r\n'],
  ['csv', () => Buffer.from('Größe;Straße\n', 'latin1')],
  ['txt', () => Buffer.from('\ufeffGröße', 'utf16le')],
  ['txt', () => Buffer.from('Ein Satz ohne Zeichen am Anfang', 'utf16le')],
  [
    'zip',
    () =>
      zipSync({
        'a.txt.gz': gzipSync('Text'),
        'a.txt.br': brotliCompressSync('Text'),
        'a.z': deflateSync('Text'),
      }),
  ],
  ['ics', () => 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
  ['svg', () => '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['unbekannt', () => new Uint8Array()],
  ['html', () => loginPage],
  ...Object.keys(pictures).map((name): [string, Make] => [
    name.split('.').at(-1) ?? '',
    pictures[name as keyof typeof pictures],
  ]),
];
for (const [index, [ending, make]] of kept.entries())
  test(`a file with the ending ${ending} that is what it says (${index})`, async () => {
    assert.equal(await told(ending, make), '');
  });

const faults: [what: string, ending: string, make: Make, told: string][] = [
  ['nothing', 'pdf', () => '', 'empty'],
  ['zeros', 'pdf', () => new Uint8Array(999), 'empty'],
  ['no text', 'csv', () => '', 'empty'],
  ['an archive of nothing', 'zip', archives.empty, 'empty'],
  ['a pointer', 'mp4', () => lfsPointer, 'pointer'],
  ['a pointer for a text', 'csv', () => lfsPointer, 'pointer'],
  ['a pointer for a picture', 'jpg', () => lfsPointer, 'pointer'],
  ['a pointer for a drawing', 'svg', () => lfsPointer, 'pointer'],
  ['a pointer for an unknown ending', 'unbekannt', () => lfsPointer, 'pointer'],
  ['a page', 'pdf', () => loginPage, 'page'],
  ['a page for a table', 'csv', () => loginPage, 'page'],
  ['a page for a picture', 'png', () => loginPage, 'page'],
  ['a text', 'pdf', () => 'Access denied', 'otherKind'],
  ['an archive', 'pdf', archives.plain, 'otherKind ZIP'],
  ['a picture', 'jpg', pictures.png, 'otherKind PNG'],
  ['a document for a picture', 'png', () => pdf(['Text']), 'otherKind PDF'],
  ['a table', 'docx', () => office('xl/workbook.xml'), 'otherKind XLSX'],
  ['any archive', 'docx', archives.plain, 'otherKind ZIP'],
  ['sound', 'mp4', sound, 'otherKind MP3'],
  ['a film', 'csv', film, 'otherKind MP4'],
  ['other bytes', 'txt', () => Uint8Array.of(1, 2, 3), 'notText'],
  ['an old document', 'docx', oldDocument, 'oldOffice'],
  ['half an archive', 'zip', archives.cutOff, 'cutOff'],
  ['half a document', 'docx', () => office('word/document.xml').subarray(0, 60), 'cutOff'],
  ['half a PDF', 'pdf', () => pdf(['Text']).subarray(0, 300), 'cutOff'],
  ['half a PDF that was made for the web', 'pdf', linearized, 'cutOff'],
  ['half a film', 'mp4', () => film().subarray(0, -1), 'cutOff'],
  ['a film without an index', 'mp4', () => film().subarray(0, 24), 'cutOff'],
  ['a wrong byte in an archive', 'zip', archives.damaged, 'damaged'],
  ['half an archive in an archive', 'zip', () => zipSync({ 'a.zip': archives.cutOff() }), 'damaged'],
  ['a password', 'zip', archives.locked, 'locked zip'],
  ['a password of AES', 'zip', archives.aes, 'locked zip'],
  ['a password of Office', 'xlsx', () => oldDocument('EncryptedPackage'), 'locked xlsx'],
  [
    'a password of OpenDocument',
    'odt',
    () => openDocument(odt, '<manifest:manifest><manifest:encryption-data/></manifest:manifest>'),
    'locked odt',
  ],
  ['Deflate64', 'zip', archives.deflate64, 'packing Deflate64'],
  ['LZMA', 'zip', archives.lzma, 'packing LZMA'],
  ['a password within an archive', 'zip', () => zipSync({ 'a.zip': archives.locked() }), 'locked zip'],
  ['a film', 'mp4', film, 'kind mp4'],
  ['sound', 'mp3', sound, 'kind mp3'],
  ['an archive in ZIP64', 'zip', archives.long, 'kind zip'],
  ['a film in an archive', 'zip', () => zipSync({ 'bilder/film.mp4': film() }), 'kind mp4'],
  [
    'bytes in a document',
    'docx',
    () => zipSync({ ...parts, 'word/x.bin': Uint8Array.of(0, 1, 2) }),
    'kind bin',
  ],
];
const parts = { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') };
for (const [what, ending, make, expected] of faults)
  test(`${what} under the ending ${ending}: ${expected}`, async () => {
    assert.equal(await told(ending, make), expected);
  });

test('an archive within too many others is not opened', async () => {
  let bytes: Uint8Array = archives.plain();
  for (let depth = 0; depth < 9; depth += 1) bytes = zipSync({ 'a.zip': bytes });
  assert.equal(await told('zip', () => bytes), 'tooDeep zip');
});

test('an archive of a few bytes that unpacks to gigabytes is not unpacked, whether it says so or not', async () => {
  const large = archives.plain();
  const directory = large.readUInt32LE(large.length - 6);
  large.writeUInt32LE(2 ** 31, directory + 24);
  assert.equal(await told('zip', () => large), 'tooMuch txt');
  large.writeUInt32LE(9, directory + 24);
  assert.equal(await told('zip', () => large), 'damaged');
});
