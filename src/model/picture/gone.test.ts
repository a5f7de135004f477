import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { read, tagged } from '../../../e2e/fixtures/exiftool.ts';
import { facts, pictures } from '../../../e2e/fixtures/pictures.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { cleaned } from './cleaned.ts';

const folder = testFolder();
const thumbnail = join(folder, 'thumbnail.jpg');
writeFileSync(
  thumbnail,
  await sharp(await pictures.png())
    .resize(16)
    .jpeg()
    .toBuffer(),
);

/** What cameras and programs tell of a picture, its place and its owner. */
const others = [
  ...['-n', '-GPSLatitude=51.05', '-GPSLatitudeRef=N', '-GPSLongitude=13.7', '-GPSLongitudeRef=E'],
  ...['-SerialNumber=012345', '-LensSerialNumber=L9', '-OwnerName=Jane Doe', '-Make=Kamera'],
  ...['-DateTimeOriginal=2026:07:01 10:00:00', '-UserComment=MakerNoteOfKamera', '-ImageDescription=alt'],
  ...['-XMP-exif:GPSLatitude=51.05', '-XMP-aux:SerialNumber=77', '-XMP-xmpMM:DocumentID=xmp.did:1'],
  ...['-XMP-dc:Description-fr=Une légende', '-XMP-photoshop:Headline=부산 <대표단>', '-XMP-xmp:Rating=4'],
  ...['-XMP-photoshop:Credit=jemand anderes', '-Comment=geheim', `-ThumbnailImage<=${thumbnail}`],
];
const ofJpeg = [
  ...['-IPTC:City=Dresden', '-IPTC:Keywords=Häfen', '-IPTC:Credit=jemand anderes'],
  ...['-Photoshop:URL=https://example.org/'],
];

for (const name of Object.keys(pictures) as (keyof typeof pictures)[]) {
  test(`of what others say in ${name} no byte is left`, async () => {
    const original = await pictures[name]();
    const told = await tagged(original, ...others, ...(name.endsWith('jpg') ? ofJpeg : []));
    assert.ok(told.length > original.length + 1000);
    assert.deepEqual(cleaned(told, facts), cleaned(original, facts));
  });
}

test('nor of the notes of a maker, which nobody else can read', async () => {
  const told = await tagged(await pictures.jpg(), '-UserComment=NotesOfTheMaker', '-Make=Kamera');
  // A comment of the user and the notes are both bytes of no type, and only the number of their field differs.
  const field = told.indexOf(Buffer.from([0x92, 0x86, 0, 7]));
  told.writeUInt16BE(0x927c, field);
  assert.ok(told.includes('NotesOfTheMaker'));
  assert.match(JSON.stringify(await read(told)), /MakerNote/);
  assert.deepEqual(cleaned(told, facts), cleaned(await pictures.jpg(), facts));
});

const segment = (marker: number, body: string) =>
  Buffer.from(`\xff${String.fromCharCode(marker)}\0${String.fromCharCode(body.length + 2)}${body}`, 'latin1');

/** A JPEG with other segments before its own. */
async function preceded(...segments: Buffer[]): Promise<Buffer> {
  const jpeg = await pictures.jpg();
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

test('nor of thumbnails in JFIF, and of what stands behind Adobe’s transform of colours', async () => {
  const jfif = 'JFIF\0\x01\x01\0\0\x01\0\x01';
  const adobe = 'Adobe\0\x64\0\0\0\0\x01';
  const thumbnails = [segment(0xe0, `${jfif}\x01\x01rgb`), segment(0xe0, 'JFXX\0\x13\x01\x01rgb')];
  assert.deepEqual(
    cleaned(await preceded(...thumbnails, segment(0xee, `${adobe}more`)), facts),
    cleaned(await preceded(segment(0xe0, `${jfif}\0\0`), segment(0xee, adobe)), facts),
  );
});

const xmp = 'http://ns.adobe.com/xap/1.0/\0';
const photoshop = 'Photoshop 3.0\0';
const resource = (data: string) => `8BIM\x04\x04\0\0\0\0\0${String.fromCharCode(data.length)}${data}`;
const unreadable: [what: string, marker: number, body: string][] = [
  ['continued XMP', 0xe1, 'http://ns.adobe.com/xmp/extension/\0…'],
  ['XMP that is no XML', 0xe1, `${xmp}<x:xmpmeta`],
  ['XMP that is no RDF', 0xe1, `${xmp}<a/>`],
  ['XMP in no known encoding', 0xe1, `${xmp}<a>\xfc</a>`],
  ['XMP with a declaration of its type', 0xe1, `${xmp}<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`],
  ['Exif that is none', 0xe1, 'Exif\0\0geheim'],
  ['half a Photoshop resource', 0xed, `${photoshop}8BIM\x03\xed\x09ab`],
  ['a Photoshop resource with a name that has no end', 0xed, `${photoshop}8BIM\x04\x04\xffabcdefgh`],
  ['something else there', 0xed, `${photoshop}${resource('')}XXXX`],
  ['two IPTC records', 0xed, `${photoshop}${resource('')}${resource('')}`],
  ['half an IPTC value', 0xed, `${photoshop}${resource('\x1c\x02\x50\0\x09ab')}`],
  ['a table of pictures that leads nowhere', 0xe2, 'MPF\0II*\0'],
];
for (const [what, marker, body] of unreadable) {
  test(`nor of what cannot be read: ${what}`, async () => {
    assert.deepEqual(cleaned(await preceded(segment(marker, body)), facts), cleaned(await preceded(), facts));
  });
}

test('a program finds nothing but what we say, and the colour profile', async () => {
  const told = await read(
    cleaned(await tagged(await pictures['exif.jpg'](), ...others, ...ofJpeg), facts).bytes,
  );
  const groups = new Set(Object.keys(told).map((name) => name.replace(/:.*|-.*/, '')));
  assert.deepEqual([...groups].sort(), [
    'Composite',
    'ExifTool',
    'File',
    'ICC',
    'ICC_Profile',
    'IPTC',
    'SourceFile',
    'System',
    'XMP',
  ]);
});
