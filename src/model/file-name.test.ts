import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { reservedFiles } from './address/urls.ts';
import { fileNameFlaw, foldedName, isOfSystem, nameIn, plainFileName } from './file-name.ts';

const good = [
  'hafen.jpg',
  'Übersicht (neu) 2026_final-2.pdf',
  'Plan.2.v1.2.pdf',
  '보도자료 9월.pdf',
  'تقرير.pdf',
  'बयान.pdf',
  'Việt Nam.csv',
  'CO₂ ½.pdf',
  'console.pdf',
  'com10.pdf',
  'ß.pdf',
  `${'a'.repeat(146)}.pdf`,
];
for (const name of good)
  test(`${name.slice(0, 40)} is a name that every system has`, () => {
    assert.equal(fileNameFlaw(name), undefined);
    assert.equal(fileNameFlaw(name.normalize('NFD')), undefined);
    assert.equal(plainFileName(name), name.normalize('NFC'));
    assert.equal(plainFileName(name.normalize('NFD')), name.normalize('NFC'));
  });

/** A name, what is wrong with it, and what it becomes. */
const flawed: [name: string, flaw: ReturnType<typeof fileNameFlaw>, becomes: string][] = [
  ['', { flaw: 'empty' }, 'file'],
  ['50% mehr.pdf', { flaw: 'sign', signs: '%' }, '50 mehr.pdf'],
  ['Kran #3.pdf', { flaw: 'sign', signs: '#' }, 'Kran 3.pdf'],
  ['Was nun?.pdf', { flaw: 'sign', signs: '?' }, 'Was nun.pdf'],
  ['Kran: Zahlen.pdf', { flaw: 'sign', signs: ':' }, 'Kran Zahlen.pdf'],
  ['Satz "eins" & #2.pdf', { flaw: 'sign', signs: '" & #' }, 'Satz eins 2.pdf'],
  ['a/b\\c.pdf', { flaw: 'sign', signs: '/ \\' }, 'a-b-c.pdf'],
  ['A&B, Jan–Feb.pdf', { flaw: 'sign', signs: '& , –' }, 'A-B Jan-Feb.pdf'],
  ['zwei\u00a0Wörter.pdf', { flaw: 'sign', signs: 'U+00A0' }, 'zwei Wörter.pdf'],
  ['Zeile\neins\u0000.pdf', { flaw: 'sign', signs: 'U+000A U+0000' }, 'Zeile eins.pdf'],
  ['un\u00adsichtbar\u200b.pdf', { flaw: 'sign', signs: 'U+00AD U+200B' }, 'unsichtbar.pdf'],
  ['\u3164.pdf', { flaw: 'sign', signs: 'U+3164' }, 'file.pdf'],
  ['links\u202efdp.exe', { flaw: 'sign', signs: 'U+202E' }, 'linksfdp.exe'],
  ['Bär 🐻.png', { flaw: 'sign', signs: '🐻' }, 'Bär.png'],
  ['\u0308bersicht.pdf', { flaw: 'sign', signs: 'U+0308' }, 'bersicht.pdf'],
  ['kaputt\ufffd.pdf', { flaw: 'sign', signs: 'U+FFFD' }, 'kaputt.pdf'],
  ['.versteckt.pdf', { flaw: 'start' }, 'versteckt.pdf'],
  [' vorn.pdf', { flaw: 'start' }, 'vorn.pdf'],
  ['hinten.pdf.', { flaw: 'end' }, 'hinten.pdf'],
  ['hinten.pdf ', { flaw: 'end' }, 'hinten.pdf'],
  ['con.pdf', { flaw: 'device', word: 'con' }, 'con-1.pdf'],
  ['COM¹.tar.gz', { flaw: 'device', word: 'COM¹' }, 'COM¹-1.tar.gz'],
  ['nul .pdf', { flaw: 'device', word: 'nul' }, 'nul-1.pdf'],
  ['LPT0', { flaw: 'device', word: 'LPT0' }, 'LPT0-1'],
  [`${'가'.repeat(60)}.pdf`, { flaw: 'long', bytes: 184 }, `${'가'.repeat(48)}.pdf`],
  ['IMG_1234.JPG', { flaw: 'ending', word: '.JPG' }, 'IMG_1234.jpg'],
  ['card.png', { flaw: 'site' }, 'card-2.png'],
  ['Index.txt', { flaw: 'site' }, 'Index-2.txt'],
];
for (const [name, flaw, becomes] of flawed)
  test(`${JSON.stringify(name).slice(0, 40)} is not: ${flaw?.flaw}`, () => {
    assert.deepEqual(fileNameFlaw(name), flaw);
    assert.equal(plainFileName(name), becomes);
  });

test('a new name is unlike every other of its folder, also in capitals or taken apart', () => {
  assert.equal(plainFileName('Kran #3.pdf', ['kran 3.pdf']), 'Kran 3-2.pdf');
  assert.equal(plainFileName('Ü.pdf', ['U\u0308.pdf', 'ü-2.pdf']), 'Ü-3.pdf');
  const long = `${'a'.repeat(146)}.pdf`;
  assert.equal(plainFileName(long, [long]), `${'a'.repeat(144)}-2.pdf`);
});

test('files of systems and programs are known', () => {
  const left = [
    '.DS_Store',
    '._x.pdf',
    'Thumbs.db',
    'desktop.ini',
    '~$x.docx',
    '.gitkeep',
    'x.mdx~',
    '__MACOSX',
  ];
  assert.deepEqual(
    [...left, 'hafen.jpg', 'desktop.pdf', 'Übersicht.pdf'].filter((name) => !isOfSystem(name)),
    ['hafen.jpg', 'desktop.pdf', 'Übersicht.pdf'],
  );
});

test('a reference names its file composed', () => {
  assert.equal(nameIn(' ./U\u0308bersicht.pdf '), 'Übersicht.pdf');
  assert.equal(nameIn('https://example.org/x.pdf'), undefined);
  assert.equal(nameIn(3), undefined);
});

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(...'aAäÄßẞſıİσςΣ가한ا', 'U\u0308', 'e\u0301', '\u0308', '\u1161', '\u200d'),
  fc.constantFrom(' ', '.', '..', '-', '_', '(', ')', '#', '%', '%2e', '?', ':', '"', '/', '\\', '\ud800'),
  fc.constantFrom('con', 'NUL', 'COM¹', 'lpt9', 'index', 'card', '.PDF', '.pdf', '.png', '.tar.gz', '.html'),
  fc.constantFrom(...reservedFiles, 'x'.repeat(60), '한'.repeat(40)),
);
const name = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const runs = { numRuns: 300 };

test('what becomes of any name is a good name, and stays as it is', () => {
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 4 }), (given, others) => {
      const plain = plainFileName(given, others);
      assert.equal(fileNameFlaw(plain), undefined);
      assert.equal(plainFileName(plain), plain);
      assert.ok(!others.map(foldedName).includes(foldedName(plain)));
      if (!fileNameFlaw(given)) assert.equal(plainFileName(given), given.normalize('NFC'));
    }),
    runs,
  );
});

/** A disk that takes letters apart, ignores capitals and refuses what Windows does. */
function stored(names: readonly string[]): string[] {
  const disk = new Map<string, string>();
  const fold = (letter: string) => {
    const upper = letter.toUpperCase();
    return upper.length === letter.length ? upper : letter;
  };
  for (const one of names) {
    assert.doesNotMatch(one, /[<>:"/\\|?*\u0000-\u001f]|[. ]$|^\s|^$/u);
    assert.doesNotMatch(one, /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?: *\.| *$)/iu);
    const apart = one.normalize('NFD');
    assert.ok(apart.length <= 255 && Buffer.byteLength(one) <= 255);
    disk.set([...apart].map(fold).join(''), apart);
  }
  return [...disk.values()].map((one) => one.normalize('NFC'));
}

test('a good name survives disk, ZIP, address and bucket, and so do several that are not one', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (given) => {
      const kept = new Map(given.map((one) => plainFileName(one)).map((one) => [foldedName(one), one]));
      const names = [...kept.values()];
      assert.deepEqual(stored(names), names);
      const zip = zipSync(Object.fromEntries(names.map((one) => [`pictures/${one}`, new Uint8Array(1)])));
      assert.deepEqual(Object.keys(unzipSync(zip)).sort(), names.map((one) => `pictures/${one}`).sort());
      for (const one of names) {
        const address = new URL(encodeURIComponent(one), 'https://example.org/2026/07/slug/');
        assert.equal(decodeURIComponent(address.pathname), `/2026/07/slug/${one}`);
        assert.equal(decodeURI(encodeURI(one)), one);
        assert.equal(address.hash + address.search, '');
        // A bucket signs the address with every sign encoded but letters, digits and -._~.
        const signed = encodeURIComponent(one).replace(
          /[!'()*]/g,
          (sign) => `%${sign.charCodeAt(0).toString(16)}`,
        );
        assert.equal(decodeURIComponent(signed), one);
        assert.ok(one.isWellFormed() && address.pathname.length <= 1024);
      }
    }),
    runs,
  );
});
