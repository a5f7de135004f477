import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageMetadata } from 'astro/assets/utils';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
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
import { moving, pictures } from '../../../e2e/fixtures/pictures.ts';
import { pdf } from '../../../e2e/newsroom/pdf.ts';
import { noon, notYet, release, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { attachmentFormats, pictureFormats } from '../../manuscript/formats.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { cleaned } from '../../model/picture/cleaned.ts';
import { derivedSizes } from '../../model/picture/derived-sizes.ts';
import { zip } from '../../outputs/kit/zip.ts';
import pictureService from '../../outputs/picture-service.ts';
import type { Contents } from '../../proof/formats/part.ts';
import { contentOf } from '../../proof/unpack.ts';
import { judge } from '../judge.ts';

/* Whatever the check accepts, the build, the kit and the proof take, while a text is held back. */

/** Files of every kind, with the endings that they are most likely to have. */
const kinds: [endings: string[], bytes: Uint8Array][] = [
  [['jpg', 'jpeg'], await pictures.jpg()],
  [['png'], await pictures['alpha.png']()],
  [['webp'], await pictures.webp()],
  [['webp'], await pictures['lossless-alpha.webp']()],
  [
    ['avif'],
    await sharp(await pictures.png())
      .avif()
      .toBuffer(),
  ],
  [['webp'], await moving.webp()],
  [['png'], await moving.png()],
  [['avif'], await moving.avif()],
  ...Object.values(archives).map((make): [string[], Uint8Array] => [['zip'], make()]),
  [
    ['zip'],
    zipSync({ 'a.png': new Uint8Array(await pictures.png()), 'a.zip': archives.plain(), 'b.bin': film() }),
  ],
  [['mp4'], film()],
  [['mp3'], sound()],
  [['docx'], oldDocument()],
  [['pdf'], pdf(['Ein Text', 'in zwei Zeilen'])],
  [['docx', 'zip'], office('word/document.xml')],
  [['xlsx'], office('xl/workbook.xml')],
  [['odt'], openDocument('application/vnd.oasis.opendocument.text')],
  [['csv', 'pdf'], strToU8(lfsPointer)],
  [['txt', 'pdf'], strToU8(loginPage)],
  [['csv', 'txt'], strToU8('Jahr;Umschlag\n2026;12\n')],
  [['csv'], strToU8('')],
];

/** A file with wrong bytes, or cut off, or with others before or behind it. */
const changed = (bytes: Uint8Array) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(bytes) },
    fc.nat(bytes.length).map((length) => bytes.subarray(0, length)),
    fc
      .array(fc.tuple(fc.nat(Math.max(0, bytes.length - 1)), fc.nat(255)), { minLength: 1, maxLength: 4 })
      .map((wrong) => {
        const other = Uint8Array.from(bytes);
        for (const [at, byte] of wrong) if (at < other.length) other[at] = byte;
        return other;
      }),
    fc.uint8Array({ minLength: 1, maxLength: 40 }).map((more) => Buffer.concat([bytes, more])),
    fc.uint8Array({ minLength: 1, maxLength: 9 }).map((more) => Buffer.concat([more, bytes])),
  );
type File = { ending: string; bytes: Uint8Array };

/** With the bytes as a short text in the report of a failure. */
const told = (file: File): File =>
  Object.assign(file, {
    [fc.toStringMethod]: () =>
      `${file.ending} ${Buffer.from(file.bytes.subarray(0, 2000)).toString('base64')}`,
  });
const anyFile = fc.record({
  ending: fc.constantFrom(...attachmentFormats),
  bytes: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...kinds).chain(([, bytes]) => changed(bytes)) },
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'grapheme' }).map((text) => strToU8(text)),
  ),
});
/** A file under the ending that it should have, more often than chance would give it. */
const likelyFile = fc
  .constantFrom(...kinds)
  .chain(([endings, bytes]) => fc.record({ ending: fc.constantFrom(...endings), bytes: changed(bytes) }));

const folder = 'releases/2026-01-15-erste-meldung/';
const nameOf = (index: number, { ending }: File) => `datei-${index}.${ending}`;

/** The names of the files of a newsroom for which the check has no error. */
async function accepted(files: readonly File[]): Promise<Set<string>> {
  const names = files.map((file, index) => nameOf(index, file));
  const list = names.map((name) => `{ file: ./${name}, title: Zahlen zum Hafen }`).join(', ');
  const content = await smallNewsroom({
    [`${folder}index.de.mdx`]: release({ attachments: `[${list}]` }),
    'releases/2026-08-01-zweite-meldung/index.de.mdx': release(
      { ...notYet, publishedAt: '2026-08-01T10:00:00+02:00' },
      'Nichts als dies.',
    ),
    ...Object.fromEntries(files.map((file, index) => [`${folder}${nameOf(index, file)}`, file.bytes])),
  });
  const errors = judge(await readManuscript(content), noon).filter(({ level }) => level === 'error');
  const told = errors.flatMap(({ found = '' }) => /^\.\/([^!]+)/.exec(found)?.[1] ?? []);
  return new Set(names.filter((name) => !told.includes(name)));
}

/** The first thing in a file that the proof could not read. Scans and other pictures of words are its own find. */
async function unreadIn(name: string, bytes: Uint8Array): Promise<Contents['unread']> {
  const { unread, parts = [] } = await contentOf({ name, bytes });
  if (unread && unread.reason !== 'noText' && unread.kind !== 'pdf') return unread;
  for (const part of parts) {
    const found = await unreadIn(part.name, part.bytes);
    if (found) return found;
  }
  return undefined;
}

async function takes(name: string, bytes: Uint8Array, ending: string): Promise<void> {
  assert.ok(zip('kit', [{ name: `attachments/${name}`, bytes }], noon).length > bytes.length / 2);
  if (!pictureFormats.includes(ending)) {
    assert.deepEqual(await unreadIn(name, bytes), undefined, name);
    return;
  }
  assert.equal(cleaned(bytes).untouched, undefined);
  const { width, height } = await sharp(bytes).metadata();
  const seen = await imageMetadata(bytes, name);
  assert.deepEqual([seen.width, seen.height], [width, height], name);
  const size = derivedSizes({ width, height }, [20]);
  for (const format of ['avif', 'webp', 'png']) {
    const made = await pictureService.transform(
      bytes,
      { src: name, format, width: size.width, height: size.height },
      {} as never,
      {} as never,
    );
    const { format: real } = await sharp(made.data).metadata();
    assert.equal(real, format === 'avif' ? 'heif' : format, name);
  }
}

test(
  'property: what the check accepts, the build, the kit and the proof take',
  { timeout: 240_000 },
  async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(anyFile, { weight: 3, arbitrary: likelyFile }).map(told), {
          minLength: 20,
          maxLength: 20,
        }),
        async (files) => {
          const names = await accepted(files);
          for (const [index, file] of files.entries()) {
            const name = nameOf(index, file);
            if (!names.has(name)) continue;
            count += 1;
            await takes(name, file.bytes, file.ending);
          }
        },
      ),
      { numRuns: 24, endOnFailure: true },
    );
    assert.ok(count > 30, String(count));
  },
);
