import { brotliCompressSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { pdf } from '../newsroom/pdf.ts';
import { release } from '../small-newsroom.ts';
import { type Planted, publicRelease } from './planted.ts';
import { picture, sentence, summary, title } from './secret.ts';

/** A public release whose attachment leaks. */
const attached = (
  slug: string,
  name: string,
  what: string,
  make: () => Uint8Array | Promise<Uint8Array>,
  isQuick?: true,
): Planted => ({
  what,
  stoppedBy: 'proof',
  files: async () => ({
    [publicRelease(slug)]: release({
      publishedAt: '2026-02-10T10:00:00+01:00',
      title: `Eine ganz andere Nachricht über ${slug}`,
      attachments: `[{ file: ./${name}, title: Zahlen zum Pflaster am Kai }]`,
    }),
    [publicRelease(slug).replace('index.de.mdx', name)]: await make(),
  }),
  at: `2026/02/${slug}/${name}`,
  ...(isQuick ? { isQuick } : {}),
});

const ascii = (text: string) =>
  text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

/** Each letter in a run of its own, as word processors leave them after edits. */
const runs = (text: string) =>
  [...text].map((letter) => `<w:r><w:t xml:space="preserve">${letter}</w:t></w:r>`).join('');
const docx = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${body}</w:p></w:body></w:document>`,
    ),
    ...more,
  });

/** Words of a held-back text in the files beside a public one. */
export const attachments: Planted[] = [
  attached('aa', 'notiz.txt', 'a text in UTF-8', () => strToU8(sentence), true),
  attached(
    'ab',
    'notiz.txt',
    'a text in UTF-16 with its mark',
    () => Buffer.from(`\uFEFF${sentence}`, 'utf16le'),
    true,
  ),
  attached('ac', 'notiz.txt', 'a text in UTF-16 without a mark', () => Buffer.from(sentence, 'utf16le')),
  attached('ad', 'notiz.txt', 'a text in UTF-16, big end first', () =>
    Buffer.from(`\uFEFF${sentence}`, 'utf16le').swap16(),
  ),
  attached('ae', 'notiz.txt', 'a text in Windows-1252', () => Buffer.from(summary, 'latin1'), true),
  attached('af', 'tabelle.csv', 'a table, a word a cell', () => strToU8(sentence.replaceAll(' ', ';'))),
  attached('ag', 'notiz.txt', 'letters set apart', () => strToU8([...sentence].join(' ')), true),
  attached(
    'ah',
    'notiz.txt',
    'quoted-printable',
    () =>
      strToU8(
        Array.from(Buffer.from(summary), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
          .join('')
          .replace(/(.{72})/g, '$1=\r\n'),
      ),
    true,
  ),
  attached(
    'ai',
    'notiz.txt',
    'base64 in lines',
    () =>
      strToU8(
        Buffer.from(`${title} ${sentence}`)
          .toString('base64')
          .replace(/(.{76})/g, '$1\r\n'),
      ),
    true,
  ),
  attached(
    'aj',
    'bericht.docx',
    'a document, each letter in a run of its own',
    () => docx(runs(sentence)),
    true,
  ),
  attached('ak', 'bericht.docx', 'the properties of a document', () =>
    docx(runs('Pflaster'), { 'docProps/core.xml': strToU8(`<cp:title xmlns:cp="x">${title}</cp:title>`) }),
  ),
  attached('al', 'bericht.docx', 'a document within a document', () =>
    docx(runs('Pflaster'), { 'word/embeddings/a.docx': docx(runs(sentence)) }),
  ),
  attached('am', 'zahlen.xlsx', 'the texts of a workbook', () =>
    zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      'xl/sharedStrings.xml': strToU8(
        `<sst><si><r><t>${sentence.slice(0, 30)}</t></r><r><t>${sentence.slice(30)}</t></r></si></sst>`,
      ),
    }),
  ),
  attached('an', 'bericht.odt', 'an OpenDocument text', () =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<office:text xmlns:office="o" xmlns:text="t"><text:p>${sentence.replace('Vorstand', 'Vor<text:span>stand</text:span>')}</text:p></office:text>`,
      ),
    }),
  ),
  attached('ao', 'paket.zip', 'a text in an archive', () => zipSync({ 'a/notiz.txt': strToU8(sentence) })),
  attached(
    'ap',
    'paket.zip',
    'a text compressed twice in an archive',
    () => zipSync({ 'notiz.txt.gz': gzipSync(gzipSync(sentence)) }),
    true,
  ),
  attached('aq', 'paket.zip', 'a text in Brotli in an archive', () =>
    zipSync({ 'notiz.txt.br': brotliCompressSync(sentence) }),
  ),
  attached('ar', 'paket.zip', 'the name of a member of an archive', () =>
    zipSync({ [`${title}.txt`]: strToU8('Pflaster') }),
  ),
  attached('as', 'paket.zip', 'the comment of an archive', () => {
    const comment = Buffer.from(title);
    const zip = Buffer.from(zipSync({ 'a.txt': strToU8('Pflaster') }));
    zip.writeUInt16LE(comment.length, zip.length - 2);
    return Buffer.concat([zip, comment]);
  }),
  attached(
    'at',
    'bericht.pdf',
    'a PDF',
    () => pdf([ascii(sentence).slice(0, 60), ascii(sentence).slice(60)]),
    true,
  ),
  attached('au', 'bericht.pdf', 'the properties of a PDF', () =>
    Buffer.from(
      pdf(['Pflaster'])
        .toString('latin1')
        .replace('/Root 1 0 R', `/Root 1 0 R /Info << /Title (${ascii(title)}) >>`),
      'latin1',
    ),
  ),
  attached('av', 'bericht.pdf', 'bytes after the end of a PDF', () =>
    Buffer.concat([pdf(['Pflaster am Kai']), Buffer.from(sentence)]),
  ),
  attached(
    'ax',
    'bild.png',
    'its pixels in another container',
    async () =>
      sharp(await picture())
        .png()
        .toBuffer(),
    true,
  ),
];
