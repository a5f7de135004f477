import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import exiftool from 'exiftool-vendored.pl';
import fc from 'fast-check';
import sharp from 'sharp';
import type { PictureFacts } from './facts.ts';
import { withMetadata } from './metadata.ts';

const folder = mkdtempSync(join(tmpdir(), 'depesche-picture-'));
after(() => rmSync(folder, { recursive: true }));

const facts: PictureFacts = {
  title: 'Busan zu Gast & „mehr“ <hier>',
  captions: [
    { language: 'de', caption: 'Größe & Straße, von links: Ä, Ö', alt: 'Acht Personen' },
    { language: 'ko', caption: '드레스덴을 방문한 부산 대표단', alt: '여덟 사람' },
  ],
  credit: 'Foto: Müller & Söhne',
  source: 'Hafenverbund e. V.',
  terms: 'CC BY 4.0',
  termsUrl: 'https://creativecommons.org/licenses/by/4.0/',
  page: 'https://example.org/2026/07/busan/',
};

/** What an independent program reads; names as exiftool writes them. */
function read(bytes: Uint8Array, type: string): Record<string, unknown> {
  const file = join(folder, `picture.${type}`);
  writeFileSync(file, bytes);
  const parameters = ['-j', '-G1', '-struct', file];
  const said = execFileSync('perl', [exiftool, ...parameters], { encoding: 'utf8' });
  return (JSON.parse(said) as Record<string, unknown>[])[0] ?? {};
}
const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();
const plain = sharp({ create: { width: 61, height: 37, channels: 3, background: '#246' } });
const clear = sharp({
  create: { width: 61, height: 37, channels: 4, background: { r: 9, g: 90, b: 9, alpha: 0.5 } },
});
const pictures = {
  jpg: () => plain.clone().jpeg().toBuffer(),
  'exif.jpg': () =>
    plain
      .clone()
      .jpeg()
      .withExif({ IFD0: { Make: 'Kamera' } })
      .withIccProfile('srgb')
      .toBuffer(),
  png: () => plain.clone().png().toBuffer(),
  'alpha.png': () => clear.clone().png().toBuffer(),
  webp: () => plain.clone().webp().toBuffer(),
  'lossless.webp': () => plain.clone().webp({ lossless: true }).toBuffer(),
  'alpha.webp': () => clear.clone().webp().toBuffer(),
  'lossless-alpha.webp': () => clear.clone().webp({ lossless: true }).toBuffer(),
};

for (const [name, make] of Object.entries(pictures)) {
  const type = name.split('.').at(-1) ?? '';

  test(`an independent program reads the facts in ${name}, and the picture is the same`, async () => {
    const original = await make();
    const written = withMetadata(original, facts);
    const told = read(written, type);
    assert.equal(told['XMP-dc:Description'], facts.captions[0]?.caption);
    assert.equal(told['XMP-dc:Description-de'], facts.captions[0]?.caption);
    assert.equal(told['XMP-dc:Description-ko'], facts.captions[1]?.caption);
    assert.equal(told['XMP-dc:Title'], facts.title);
    assert.equal(told['XMP-photoshop:Credit'], facts.credit);
    assert.equal(told['XMP-xmpRights:UsageTerms'], facts.terms);
    assert.equal(told['XMP-xmpRights:WebStatement'], facts.termsUrl);
    assert.equal(told['XMP-iptcCore:AltTextAccessibility-ko'], facts.captions[1]?.alt);
    assert.equal(told['ExifTool:Warning'], undefined);
    assert.deepEqual(await pixels(written), await pixels(original));
    if (type === 'jpg') {
      assert.equal(told['IPTC:Caption-Abstract'], facts.captions[0]?.caption);
      assert.equal(told['IPTC:Credit'], facts.credit);
      assert.equal(told['IPTC:ObjectName'], facts.title);
    }
    if (name === 'exif.jpg') {
      assert.equal(told['IFD0:Make'], 'Kamera');
      assert.match(String(told['ICC_Profile:ProfileDescription']), /rgb/i);
    }
  });

  test(`written twice into ${name}, the second replaces the first`, async () => {
    const once = withMetadata(await make(), { ...facts, credit: 'Foto: jemand anderes' });
    assert.deepEqual(withMetadata(once, facts), withMetadata(await make(), facts));
  });

  test(`a broken ${name} stays as it is`, async () => {
    const whole = new Uint8Array(await make());
    for (const length of [0, 1, 3, 11, 13, 20, 40]) {
      const broken = whole.slice(0, length);
      assert.deepEqual(withMetadata(broken, facts), broken);
    }
  });
}

test('other types stay as they are', () => {
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a…'])
    assert.deepEqual(withMetadata(Buffer.from(text), facts), Buffer.from(text));
});

test('property: whatever the captions, the JPEG can be read and its picture data is unchanged', async () => {
  const original = await pictures.jpg();
  const scan = original.indexOf(Buffer.from([0xff, 0xda]));
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3000 });
  fc.assert(
    fc.property(text, text, (caption, credit) => {
      const captions = [{ language: 'de', caption, alt: caption.slice(0, 200) }];
      const written = Buffer.from(withMetadata(original, { ...facts, captions, credit }));
      assert.deepEqual(written.subarray(written.length - (original.length - scan)), original.subarray(scan));
      assert.ok(written.length > original.length);
    }),
    { numRuns: 100 },
  );
});

test('a long caption is cut for IPTC between two characters', async () => {
  const caption = `x${'부'.repeat(900)}`;
  const told = read(
    withMetadata(await pictures.jpg(), { ...facts, captions: [{ language: 'ko', caption, alt: 'a' }] }),
    'jpg',
  );
  assert.equal(told['IPTC:Caption-Abstract'], caption.slice(0, 1 + Math.floor(1999 / 3)));
  assert.equal(told['XMP-dc:Description-ko'], caption);
});

test('a Photoshop resource that is cut off does not stop the build', async () => {
  const original = await pictures.jpg();
  const cut = Buffer.concat([Buffer.from('Photoshop 3.0\0'), Buffer.from('8BIM\x03\xed\x09abcde', 'latin1')]);
  const segment = Buffer.concat([Buffer.from([0xff, 0xed, 0, cut.length + 2]), cut]);
  const broken = Buffer.concat([original.subarray(0, 2), segment, original.subarray(2)]);
  assert.equal(read(withMetadata(broken, facts), 'jpg')['IPTC:Credit'], facts.credit);
});
