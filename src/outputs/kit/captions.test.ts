import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CaptionRow, captionsCsv, captionsText, type CaptionWords } from './captions.ts';

const german: CaptionRow = {
  file: 'busan.jpg',
  language: 'de',
  caption: 'Die Delegation, „links“ der "Gast"\nvor dem Rathaus',
  alt: 'Acht Personen vor dem Rathaus',
  credit: 'Foto: Silicon Saxony',
  licence: 'Frei für redaktionelle Zwecke',
  width: 1600,
  height: 900,
};
const korean: CaptionRow = { ...german, language: 'ko', caption: undefined, alt: '시청 앞의 여덟 사람' };
const words: CaptionWords = {
  caption: 'Bildunterschrift',
  alt: 'Alternativtext',
  credit: 'Nachweis',
  licence: 'Nutzung',
  colon: ':',
  size: (width, height) => `${width} × ${height} Pixel`,
  language: (language) => `[${language}]`,
};

/** The cells of a table, parsed by the grammar of RFC 4180. */
function cells(csv: string): string[][] {
  assert.equal(csv[0], '\ufeff');
  const rows: string[][] = [[]];
  for (const [, quoted, bare, divider] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (divider === '\r\n') rows.push([]);
    if (divider === '') break;
  }
  assert.deepEqual(rows.pop(), ['']);
  return rows;
}

test('a table has a head and one line for each picture and language', () => {
  const { file, caption, alt, credit, licence } = german;
  assert.deepEqual(cells(captionsCsv([german, korean], 'ko')), [
    [
      'file',
      'language',
      'caption',
      'alt',
      'credit',
      'licence',
      'width',
      'height',
      'digitalSourceType',
      'licenceUrl',
    ],
    [file, 'de', caption, alt, credit, licence, '1600', '900', '', ''],
    [file, 'ko', '', korean.alt, credit, licence, '1600', '900', '', ''],
  ]);
});

test('a table is divided as spreadsheets of the country expect it', () => {
  const head = (language: string) => captionsCsv([german], language).split('\r\n')[0];
  assert.equal(
    head('de'),
    '\ufefffile;language;caption;alt;credit;licence;width;height;digitalSourceType;licenceUrl',
  );
  assert.equal(
    head('en'),
    '\ufefffile,language,caption,alt,credit,licence,width,height,digitalSourceType,licenceUrl',
  );
  assert.match(captionsCsv([{ ...german, caption: 'Eins; zwei' }], 'de'), /;"Eins; zwei";/);
});

test('a table of no pictures is its head', () => {
  assert.equal(cells(captionsCsv([], 'ko')).length, 1);
});

test('nothing is a formula to a spreadsheet', () => {
  for (const first of ['=', '+', '-', '@', '\t']) {
    const caption = `${first}HYPERLINK("https://example.org")`;
    assert.equal(cells(captionsCsv([{ ...german, caption }], 'ko'))[1]?.[2], `'${caption}`);
  }
});

test('any text comes out of its cell as it went in', () => {
  const any = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text));
  fc.assert(
    fc.property(any, any, (caption, alt) => {
      const row = cells(captionsCsv([{ ...german, caption, alt }], 'ko'))[1];
      assert.deepEqual(row?.slice(2, 4), [caption, alt]);
    }),
  );
});

test('the text names every picture once and what is said of it in each language', () => {
  const other = { ...german, file: 'karte.png', caption: 'Karte', width: undefined };
  assert.equal(
    captionsText([german, korean, other], words),
    `busan.jpg (1600 × 900 Pixel)

[de]
Bildunterschrift: Die Delegation, „links“ der "Gast" vor dem Rathaus
Alternativtext: Acht Personen vor dem Rathaus
Nachweis: Foto: Silicon Saxony
Nutzung: Frei für redaktionelle Zwecke

[ko]
Alternativtext: 시청 앞의 여덟 사람
Nachweis: Foto: Silicon Saxony
Nutzung: Frei für redaktionelle Zwecke


karte.png

[de]
Bildunterschrift: Karte
Alternativtext: Acht Personen vor dem Rathaus
Nachweis: Foto: Silicon Saxony
Nutzung: Frei für redaktionelle Zwecke
`,
  );
});

test('how a picture was made stands in the table as a term, and in the text as a sentence for readers', () => {
  const made = { ...german, digitalSourceType: 'trainedAlgorithmicMedia', ai: 'Mit KI erzeugt' };
  assert.equal(cells(captionsCsv([made], 'ko'))[1]?.at(-2), 'trainedAlgorithmicMedia');
  assert.ok(captionsText([made], words).endsWith('Zwecke\nMit KI erzeugt\n'));
});

test('the page that states the terms stands in the table, and in the text below the terms', () => {
  const stated = { ...german, licenceUrl: 'https://example.org/terms/' };
  assert.equal(cells(captionsCsv([stated], 'ko'))[1]?.at(-1), 'https://example.org/terms/');
  assert.ok(captionsText([stated], words).endsWith('Zwecke\nhttps://example.org/terms/\n'));
});

test('the text has the colon of its language', () => {
  assert.ok(captionsText([german], { ...words, colon: '\u00a0:' }).includes('\nNutzung\u00a0: Frei für'));
});
