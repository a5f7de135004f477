import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '../../../e2e/fixtures/exiftool.ts';
import { facts, pictures, pixels } from '../../../e2e/fixtures/pictures.ts';
import { cleaned } from './cleaned.ts';

for (const [name, make] of Object.entries(pictures)) {
  test(`an independent program reads the facts in ${name}, and the picture is the same`, async () => {
    const original = await make();
    const { bytes: written, untouched } = cleaned(original, facts);
    assert.equal(untouched, undefined);
    const told = await read(written);
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
    if (name.endsWith('jpg')) {
      assert.equal(told['IPTC:Caption-Abstract'], facts.captions[0]?.caption);
      assert.equal(told['IPTC:Credit'], facts.credit);
      assert.equal(told['IPTC:ObjectName'], facts.title);
    }
    if (name === 'exif.jpg') {
      assert.equal(told['IFD0:Make'], undefined);
      assert.match(String(told['ICC_Profile:ProfileDescription']), /rgb/i);
    }
  });

  test(`written twice into ${name}, the second replaces the first`, async () => {
    const { bytes: once } = cleaned(await make(), { ...facts, credit: 'Foto: jemand anderes' });
    assert.deepEqual(cleaned(once, facts), cleaned(await make(), facts));
  });
}

test('property: whatever the captions, the JPEG can be read and its picture data is unchanged', async () => {
  const original = await pictures.jpg();
  const scan = original.indexOf(Buffer.from([0xff, 0xda]));
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3000 });
  fc.assert(
    fc.property(text, text, (caption, credit) => {
      const captions = [{ language: 'de', caption, alt: caption.slice(0, 200) }];
      const written = Buffer.from(cleaned(original, { ...facts, captions, credit }).bytes);
      assert.deepEqual(written.subarray(written.length - (original.length - scan)), original.subarray(scan));
      assert.ok(written.length > original.length);
    }),
    { numRuns: 100 },
  );
});

test('a long caption is cut for IPTC between two characters', async () => {
  const caption = `x${'부'.repeat(900)}`;
  const told = await read(
    cleaned(await pictures.jpg(), { ...facts, captions: [{ language: 'ko', caption, alt: 'a' }] }).bytes,
  );
  assert.equal(told['IPTC:Caption-Abstract'], caption.slice(0, 1 + Math.floor(1999 / 3)));
  assert.equal(told['XMP-dc:Description-ko'], caption);
});
