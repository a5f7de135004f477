import { gzipSync } from 'node:zlib';
import { koreanPdf, pdfOf } from '../../../e2e/fixtures/pdfs.ts';
import {
  findAll,
  joined,
  lines,
  type Planted,
  plainSecret,
  refuseAll,
  secret,
  type Shut,
  utf16,
} from '../../../e2e/fixtures/planted-files.ts';
import { pdf } from '../../../e2e/newsroom/pdf.ts';

const planted: Planted[] = [
  ['a PDF', 'pdf', 'a.pdf', () => pdf(['Unter dem Deich entsteht ein', 'Dock das niemand'])],
  ['a PDF after other bytes', 'pdf', 'a.pdf', () => joined('\n\n', pdf([plainSecret]))],
  ['the title of a PDF', 'pdf', 'a.pdf', () => pdfOf({ info: `/Title (${plainSecret})` })],
  [
    'the title of a PDF, in UTF-16',
    'pdf',
    'a.pdf',
    () => pdfOf({ info: `/Title <FEFF${utf16(secret, true).toString('hex')}>` }),
  ],
  ['a remark in a PDF', 'pdf', 'a.pdf', () => pdfOf({ annotation: plainSecret })],
  ['a file in a PDF', 'pdf', 'a.pdf', () => pdfOf({ attachment: gzipSync(lines) })],
  ['an earlier state of a PDF', 'pdf', 'a.pdf', () => pdfOf({ earlier: plainSecret })],
  ['bytes after the end of a PDF', 'pdf', 'a.pdf', () => joined(pdf(['Text']), `\n${plainSecret}`)],
  ['letters apart in a PDF', 'pdf', 'a.pdf', () => pdf([[...plainSecret].join(' ')])],
];
findAll(planted);

const shut: Shut[] = [
  ['a damaged PDF', 'damaged', 'a.pdf', () => joined('%PDF-1.4\n', 'x'.repeat(99))],
  ['a PDF with a password', 'locked', 'a.pdf', () => pdfOf({ isLocked: true })],
  ['a scan', 'noText', 'a.pdf', () => pdfOf({ isScan: true })],
  ['a PDF with a page of outlines', 'noText', 'a.pdf', () => pdfOf({ isOutline: true })],
  ['a PDF whose Korean needs a table', 'noText', 'a.pdf', () => koreanPdf()],
];
refuseAll(shut);
