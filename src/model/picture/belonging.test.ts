import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { read, tagged } from '../../../e2e/fixtures/exiftool.ts';
import { facts, pictures } from '../../../e2e/fixtures/pictures.ts';
import { belongingIn } from './belonging.ts';
import type { Metadata } from './file/picture-file.ts';
import { cleaned } from './cleaned.ts';
import { xmpPacket } from './xmp.ts';

const creatorsIn = (found: Metadata) => belongingIn(found).creators;
const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const xmp = (inner: string) => new TextEncoder().encode(`<rdf:RDF ${rdf} ${dc}>${inner}</rdf:RDF>`);

for (const name of ['jpg', 'png', 'webp'] as const) {
  test(`an independent program finds those who made ${name} where it has put them`, async () => {
    const names = ['Ada Müller & <Söhne>', '김하나'];
    const original = await tagged(await pictures[name](), ...names.map((one) => `-XMP-dc:Creator=${one}`));
    const { bytes } = cleaned(original, facts);
    const told = await read(bytes);
    assert.deepEqual(told['XMP-dc:Creator'], names);
    if (name === 'jpg') assert.deepEqual(told['IPTC:By-line'], names);
    assert.equal(told['ExifTool:Warning'], undefined);
    assert.deepEqual(cleaned(bytes, facts).bytes, bytes);
  });
}

const cases: [where: string, tags: string[], names: string[]][] = [
  [
    'IPTC in UTF-8',
    ['-charset', 'iptc=UTF8', '-IPTC:By-line=Ada Łoś', '-IPTC:By-line=김하나'],
    ['Ada Łoś', '김하나'],
  ],
  ['IPTC in Latin letters', ['-charset', 'iptc=Latin', '-IPTC:By-line=Ada Müller'], ['Ada Müller']],
  ['Exif', ['-IFD0:Artist=Ada Müller; Bo'], ['Ada Müller', 'Bo']],
];
for (const [where, tags, names] of cases) {
  test(`those who made a JPEG stay, who are told in ${where} alone`, async () => {
    const { bytes } = cleaned(await tagged(await pictures.jpg(), ...tags), facts);
    assert.deepEqual([(await read(bytes))['XMP-dc:Creator']].flat(), names);
  });
}

const packets: [what: string, inner: string, names: string[]][] = [
  [
    'a text in place of a list',
    '<rdf:Description><dc:creator> Ada\n Müller</dc:creator></rdf:Description>',
    ['Ada Müller'],
  ],
  ['an attribute', '<rdf:Description dc:creator="Ada"/>', ['Ada']],
  [
    'another prefix',
    '<rdf:Description xmlns:a="http://purl.org/dc/elements/1.1/" a:creator="Ada"/>',
    ['Ada'],
  ],
  ['another namespace', '<rdf:Description xmlns:dc="urn:dc" dc:creator="Ada"/>', []],
  [
    'a name twice, and none',
    '<rdf:Description><dc:creator><rdf:Seq><rdf:li>Ada</rdf:li><rdf:li/><rdf:li>Ada</rdf:li></rdf:Seq></dc:creator></rdf:Description>',
    ['Ada'],
  ],
  [
    'the maker of a picture within',
    '<rdf:Description xmlns:a="urn:a"><a:of rdf:parseType="Resource"><dc:creator>Bo</dc:creator></a:of></rdf:Description>',
    [],
  ],
  ['half an element', '<rdf:Description><dc:creator>', []],
];
for (const [what, inner, names] of packets) {
  test(`those who made a picture, as XMP says it by ${what}`, () => {
    assert.deepEqual(creatorsIn({ xmp: xmp(inner) }), names);
  });
}

test('XMP has the last word, since IPTC cuts names; where it is silent, another has it', () => {
  const iptc = Buffer.from('\x1c\x02\x50\0\x03Ada', 'latin1');
  assert.deepEqual(creatorsIn({ xmp: xmp('<rdf:Description dc:creator="Bo"/>'), iptc }), ['Bo']);
  assert.deepEqual(creatorsIn({ xmp: xmp(''), iptc }), ['Ada']);
  assert.deepEqual(creatorsIn({ xmp: new Uint8Array([0xff]), iptc: iptc.subarray(0, -1) }), []);
});

test('property: whatever a name, it is read as it was written', () => {
  const byLine = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(fc.array(byLine, { maxLength: 3 }), (names) => {
      const iptc = Buffer.concat(
        names.map((name) => {
          const value = Buffer.from(name);
          return Buffer.concat([Buffer.from([0x1c, 2, 80, value.length >> 8, value.length & 0xff]), value]);
        }),
      );
      const first = creatorsIn({ iptc });
      assert.deepEqual(creatorsIn({ xmp: xmpPacket({ ...facts, creators: first }) }), first);
    }),
  );
});

test('those who made a PNG are found in XMP that is compressed', async () => {
  const packet = deflateSync(xmp('<rdf:Description dc:creator="Ada"/>'));
  const body = Buffer.concat([Buffer.from('iTXtXML:com.adobe.xmp\0\x01\0de\0XMP\0'), packet]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length - 4);
  frame.writeUInt32BE(crc32(body), 4);
  const png = await pictures.png();
  const chunk = [frame.subarray(0, 4), body, frame.subarray(4)];
  const told = Buffer.concat([png.subarray(0, 33), ...chunk, png.subarray(33)]);
  assert.deepEqual((await read(cleaned(told, facts).bytes))['XMP-dc:Creator'], ['Ada']);
});
