import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canariesOf } from './canary.ts';
import { Phrases } from './phrases.ts';
import { PhraseReader } from './reader.ts';

const secret = 'Unter dem Deich entsteht ein Dock das niemand von außen sieht';
const phrases = new Phrases(canariesOf(secret, 'text', '#x'));

const rows: [what: string, text: string, isFound: boolean][] = [
  [
    'a sentence that goes on across tags',
    '<p>Unter dem <b>Deich</b> entsteht ein Dock das <i>niemand</i>',
    true,
  ],
  [
    'a sentence of which one part is encoded',
    'Unter dem Deich &lt;b&gt;entsteht ein&lt;/b&gt; Dock das <i>niemand</i>',
    true,
  ],
  [
    'an attribute of a tag that is encoded',
    '&lt;img alt="Unter dem Deich entsteht ein Dock das niemand"&gt;',
    true,
  ],
  ['a line that ends before a tag', '<p>Unter dem Deich entsteht\r\n<b>ein</b> Dock das niemand', true],
  ['half in a tag and half behind it', '<b title="Unter dem Deich entsteht">ein Dock das niemand</b>', false],
  ['too few words in a row', 'Unter dem Deich entsteht ein Kran', false],
];

for (const [what, text, isFound] of rows) {
  test(`${what}: ${isFound ? 'found' : 'not found'}`, () => {
    assert.equal(new PhraseReader(phrases).in(text).size > 0, isFound);
  });
}

const codes = (words: string, write: (unit: string) => string) => words.replace(/[^ ]/gu, write);
const hex = (sign: string) => (sign.codePointAt(0) ?? 0).toString(16);
const bytesOf = (words: string) => [...Buffer.from(words)];

/** Ways to write words that a plain search does not find, by the rules for each. */
const hidden: [way: string, rule: string, text: string][] = [
  ['JSON', 'escape', codes(secret, (sign) => `\\u${hex(sign).padStart(4, '0')}`)],
  ['JavaScript, by its code points', 'escape', codes(secret, (sign) => `\\u{${hex(sign)}}`)],
  [
    'JavaScript, by its bytes',
    'escape',
    codes('Ein Satz ohne Umlaute steht unter dem Deich im Watt', (sign) => `\\x${hex(sign)}`),
  ],
  ['an address', 'percent', encodeURIComponent(secret)],
  ['an old script', 'percent', codes(secret, (sign) => `%u${hex(sign).padStart(4, '0')}`)],
  [
    'an address in Windows-1252',
    'percent',
    [...Buffer.from(secret, 'latin1')].map((byte) => `%${byte.toString(16)}`).join(''),
  ],
  ['numeric references', 'entity', codes(secret, (sign) => `&#${sign.codePointAt(0) ?? 0};`)],
  [
    'tag characters',
    'unseen',
    [...'Unter dem Deich entsteht ein Dock das niemand']
      .map((sign) => String.fromCodePoint(0xe0000 + (sign.codePointAt(0) ?? 0)))
      .join(''),
  ],
  [
    'variation selectors',
    'unseen',
    bytesOf(secret)
      .map((byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16))
      .join(''),
  ],
  ['base64', 'base64', Buffer.from(`${secret} ${secret}`).toString('base64')],
  ['base64 of UTF-16', 'base64', Buffer.from(secret, 'utf16le').toString('base64')],
  [
    'base64 in lines',
    'base64',
    Buffer.from(`${secret} ${secret}`).toString('base64').replace(/.{76}/g, '$&\r\n'),
  ],
  ['a data URL', 'base64', `url(data:text/plain;base64,${Buffer.from(secret).toString('base64')})`],
  [
    'quoted-printable',
    'quoted-printable',
    'Unter dem Deich entsteht ein Dock das niemand von au=C3=9Fen s=\r\nieht',
  ],
  [
    'quoted-printable in Windows-1252',
    'quoted-printable',
    'Unter dem Deich entsteht ein Dock das niemand von au=DFen sieht',
  ],
  ['a mail header', 'mail header, base64', `Subject: =?utf-8?B?${Buffer.from(secret).toString('base64')}?=`],
  [
    'a mail header, letter by letter',
    'mail header, quoted-printable',
    `Subject: =?iso-8859-1?Q?Unter_dem_Deich_entsteht_ein_Dock_das_niemand_von_au=DFen_sieht?=`,
  ],
  ['a style sheet', 'style escape', codes(secret, (sign) => `\\${hex(sign)} `)],
];

for (const [way, rule, text] of hidden) {
  test(`words are found in ${way}, and not without the rule for it`, () => {
    const all = new Phrases([
      ...canariesOf(secret, 'text', '#x'),
      ...canariesOf('Ein Satz ohne Umlaute steht unter dem Deich im Watt', 'text', '#y'),
    ]);
    const whole =
      way.includes('quoted') || way.includes('letter by letter') ? secret.split(' ').slice(-8) : [];
    const searched = whole.length ? new Phrases([{ kind: 'text', of: '#x', words: whole }]) : all;
    assert.ok(new PhraseReader(searched).in(`<p title="x">a</p>${text}<br>`).size > 0);
    assert.equal(new PhraseReader(searched, rule.split(', ')).in(text).size, 0);
  });
}

test('an address is found by the letters of its domain', () => {
  const address = new Phrases([{ kind: 'address', of: '#x', words: ['größere', 'werft', 'example'] }]);
  assert.equal(new PhraseReader(address).in('https://xn--grere-werft-w6a21a.example/').size, 1);
});

test('encodings are undone within each other, up to a limit', () => {
  const times = (count: number) =>
    Array.from({ length: count }).reduce<string>(
      (text) => text.replaceAll('&', '&amp;'),
      codes(secret, (sign) => `&#${sign.codePointAt(0) ?? 0};`),
    );
  assert.ok(new PhraseReader(phrases).in(times(3)).size > 0);
  assert.equal(new PhraseReader(phrases).in(times(9)).size, 0);
});

test('characters that nobody sees hide no word between them', () => {
  for (const unseen of ['\u{E0078}\u{E0079}', '\uFE00\uFE01\uFE02\uFE03', '\u200D'])
    assert.ok(new PhraseReader(phrases).in(secret.replaceAll('e', `e${unseen}`)).size > 0);
});

test('CDATA is text, not a tag', () => {
  assert.ok(
    new PhraseReader(phrases).in(
      '<a><![CDATA[Unter dem <b>Deich</b> entsteht ein Dock das niemand von]]></a>',
    ).size > 0,
  );
});

test('a short phrase is found between gaps alone, a long one within words too', () => {
  const short = new Phrases([
    { kind: 'text', of: '#x', words: ['kai', 'anker'] },
    { kind: 'text', of: '#y', words: ['347', 'millionen'] },
  ]);
  const isIn = (text: string) => new PhraseReader(short).in(text).size > 0;
  assert.deepEqual(['Kai Anker', 'K a i  A n k e r', 'Kai Ankers Rede', '<b>347</b> Millionen'].map(isIn), [
    true,
    true,
    true,
    true,
  ]);
  assert.deepEqual(
    ['Kai Ankermann', 'Lukai Anker', '1.347 Millionen', '3470 Millionen', '2\u00A0347 Millionen'].map(isIn),
    [false, false, false, false, false],
  );
  assert.ok(phrases.in(`xx${secret.replaceAll(' ', '')}xx`).size > 0);
});

test('files in base64 are handed on', () => {
  const { embedded } = new PhraseReader(phrases).read(
    `x:${Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, ...Array.from({ length: 60 }, () => 0)]).toString('base64')} y`,
  );
  assert.deepEqual(
    embedded.map((bytes) => bytes.length),
    [67],
  );
});

test('a text says the same whatever was read before it', () => {
  const piece = fc.oneof(
    fc.constantFrom('<b>', '</b>', '&lt;i&gt;', '\\n', '<img alt="', '">', ' '),
    fc.constantFrom(...secret.split(' ')),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
  const veteran = new PhraseReader(phrases);
  fc.assert(
    fc.property(text, (one) => {
      assert.deepEqual(veteran.in(one), new PhraseReader(phrases).in(one));
    }),
  );
});
