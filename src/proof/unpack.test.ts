import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { pdfOf } from '../../e2e/fixtures/pdfs.ts';
import {
  beyondAscii,
  findAll,
  four,
  joined,
  lines,
  type Planted,
  refuseAll,
  scanned,
  secret,
  type Shut,
  smallPicture,
  utf16,
} from '../../e2e/fixtures/planted-files.ts';
import { pdf } from '../../e2e/newsroom/pdf.ts';

const foreign = `Zahlen und Fakten\r\n${beyondAscii}\r\n`;

const planted: Planted[] = [
  ['text in UTF-8', 'text', 'a.txt', () => strToU8(lines)],
  ['text in UTF-8 with a mark', 'text', 'a.txt', () => strToU8(`\uFEFF${lines}`)],
  ['text in UTF-16 with a mark', 'charset', 'a.csv', () => utf16(`\uFEFF${foreign}`)],
  ['text in UTF-16 of the other order', 'charset', 'a.csv', () => utf16(`\uFEFF${foreign}`, true)],
  ['text in UTF-16 without a mark', 'charset', 'a.txt', () => utf16(foreign)],
  ['text in Windows-1252', 'charset', 'a.txt', () => Buffer.from(foreign, 'latin1')],
  ['gzip', 'gzip', 'a.txt.gz', () => gzipSync(lines)],
  ['gzip within gzip', 'gzip', 'a.gz', () => gzipSync(gzipSync(lines))],
  ['Brotli', 'brotli', 'a.txt.br', () => brotliCompressSync(lines.repeat(9))],
  ['Zstandard', 'zstd', 'a.zst', () => zstdCompressSync(lines.repeat(9))],
  ['deflate', 'deflate', 'a.bin', () => deflateSync(lines.repeat(9))],
  [
    'a drawing',
    'text',
    'a.svg',
    () => strToU8(`<svg><text>Unter dem <tspan>Deich</tspan> entsteht ein Dock das niemand</text></svg>`),
  ],
  ['a calendar, folded', 'text', 'a.ics', () => strToU8(`SUMMARY:${secret.replace(/.{25}/g, '$&\r\n ')}`)],
  [
    'a card, quoted-printable',
    'text',
    'a.vcf',
    () =>
      strToU8(
        `NOTE;ENCODING=QUOTED-PRINTABLE:${secret.replaceAll('ß', '=C3=9F').replace(/.{25}/g, '$&=\r\n')}`,
      ),
  ],
];
findAll(planted);

const shut: Shut[] = [
  ['a video', 'kind', 'a.mp4', () => joined(four(24), 'ftypmp42\0\0\0\0mp42isom', Buffer.alloc(99))],
  ['sound', 'kind', 'a.mp3', () => joined('ID3', Buffer.alloc(99))],
  ['a font', 'kind', 'a.woff2', () => joined('wOF2', Buffer.alloc(99))],
  [
    'an archive of another kind',
    'kind',
    'a.7z',
    () => joined(Buffer.from('377abcaf271c', 'hex'), Buffer.alloc(99)),
  ],
  [
    'an old Office file',
    'kind',
    'a.doc',
    () => joined(Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(99)),
  ],
  ['bytes of any other kind', 'kind', 'a.txt', () => Uint8Array.from({ length: 99 }, (_, at) => at * 7)],
  [
    'a video in a page',
    'kind',
    'a.html',
    () =>
      strToU8(
        `<video src="data:video/mp4;base64,${joined(four(24), 'ftypmp42', Buffer.alloc(99)).toString('base64')}">`,
      ),
  ],
];
refuseAll(shut);

test('files that are read as a whole leave nothing unread', async () => {
  for (const [name, bytes] of [
    ['a.txt', strToU8('Text\f\x1b')],
    ['a.txt', new Uint8Array()],
    ['a.pdf', pdf(['Text', 'mehr Text'])],
    ['a.pdf', pdfOf({ info: '/Title (Text)' })],
    [
      'a.docx',
      zipSync({
        '[Content_Types].xml': strToU8('<x/>'),
        'word/media/image1.png': await smallPicture().png().toBuffer(),
      }),
    ],
    ['a.png', await smallPicture().png().toBuffer()],
  ] as const)
    assert.deepEqual((await scanned(name, bytes)).unread, [], name);
});
