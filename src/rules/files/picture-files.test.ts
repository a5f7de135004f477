import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noon, picture, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { archives, lfsPointer } from '../../../e2e/fixtures/file-bytes.ts';
import { tagged } from '../../../e2e/fixtures/exiftool.ts';

import { ReadOnce } from '../../manuscript/files.ts';
import { placedFiles } from '../../manuscript/placed-files.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { judge } from '../judge.ts';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>\n`;

test('what is in public/ is shipped as it is, so it has to be plain, and everybody may read why it is not', async () => {
  const content = await smallNewsroom({
    '../public/plain.svg': svg('<path d="M0 0h9"/>'),
    '../public/noted.svg': svg('<!-- Ada --><path d="M0 0h9"/>'),
    '../public/deep/run.svg': svg('\n<script/>'),
    '../public/loud.SVG': svg(''),
    '../public/plain.jpg': await picture(),
    '../public/place.jpg': await tagged(await picture(), '-n', '-GPSLatitude=51.05', '-GPSLatitudeRef=N'),
    '../public/broken.png': 'x',
    '../public/phone.heic': 'x',
    '../public/notes.txt': 'x',
    '../public/film.mp4': lfsPointer,
    '../public/ordner.zip': archives.aes(),
    '../public/.well-known/empty': '',
  });
  const manuscript = await readManuscript(content);
  const placed = await placedFiles(`${content}/../public`, new ReadOnce());
  const named = new Map([...placed].map(([path, file]) => [path.slice(`${content}/../`.length), file]));
  const placedNames = [...named.keys()].map((path) => path.slice('public/'.length));
  const faults = judge({ ...manuscript, placed: named, placedNames }, noon);
  assert.deepEqual(
    faults.map(({ file, line, rule, level, secret }) => [file, line, rule, level, secret]),
    [
      ['public/broken.png', 1, 'pictureCorrupt', 'error', false],
      ['public/deep/run.svg', 2, 'unsafeSvg', 'error', false],
      ['public/film.mp4', 1, 'fileNotAsNamed', 'error', false],
      ['public/loud.SVG', 1, 'nameFlaw', 'error', false],
      ['public/loud.SVG', 1, 'publicFileNotPlain', 'error', false],
      ['public/noted.svg', 1, 'publicFileNotPlain', 'error', false],
      ['public/ordner.zip', 1, 'lockedFile', 'warning', false],
      ['public/phone.heic', 1, 'pictureFormat', 'error', false],
      ['public/place.jpg', 1, 'publicFileNotPlain', 'error', false],
    ],
  );
});
