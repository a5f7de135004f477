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
