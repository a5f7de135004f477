import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isAsking, type Search, searchIn, withSearch } from './address.ts';
import { aliasMark } from './alias-mark.ts';
import { type ExcerptPiece, excerptOf, markedTitle } from './result/excerpt.ts';
import { facets } from './labels.ts';
import { isIn, isMeant } from './question/matching.ts';
import { withPassage } from './result/passage.ts';

const meant: [wanted: string, word: string, isIt: boolean][] = [
  ['Boesenberg', 'Bösenberg', true],
  ['bosenberg', 'Bösenberg', true],
  ['Straße', 'Strassen', true],
  ['Hafen', 'Hafenfest', true],
  ['Häfen', 'Hafen', true],
  ['ferries', 'ferry', true],
  ['Wasserstoffschuze', 'Wasserstoffschute', true],
  ['Krankenwagen', 'Kran', false],
  ['Zebra', 'Ze', false],
  ['Schulden', 'Schule', false],
  ['부산', '부산경제사절단', true],
  ['부사', '부산', false],
  ['2019', '5.9.2019', true],
  ['12,5', '12.5', true],
  ['9,4', '9.41', true],
  ['1200', '51200', false],
  ['1234567', '1234560', false],
];
for (const [wanted, word, isIt] of meant) {
  test(`${wanted} ${isIt ? 'means' : 'does not mean'} ${word}`, () =>
    assert.equal(isMeant(wanted, word), isIt));
}

test('a word is marked also inside a compound, but not by chance', () => {
  assert.ok(isIn('Metropole', 'Wirtschaftsmetropolen'));
  assert.ok(isIn('부산', '남부산'));
  assert.ok(isIn('IT', '마이크로전자·IT'));
  assert.ok(!isIn('Hafen', 'Wissenschaft'));
  assert.ok(!isIn('IT', 'Mitglied'));
  assert.ok(isIn('1200', '1\u00a0200'));
  assert.ok(isIn('CO2', 'CO₂-Ausstoß'));
  assert.ok(!isIn('1200', '51.200'));
  assert.ok(isIn('201', '2019') && isIn('9', '9,4') && isIn('5', '9.5') && !isIn('9', '944'));
});

const search: fc.Arbitrary<Search> = fc.record({
  term: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  chosen: fc.dictionary(fc.constantFrom(...facets), fc.stringMatching(/^[a-z0-9-]+$/)),
  sort: fc.constantFrom('relevance', 'date'),
  isEverywhere: fc.boolean(),
});

test('property: an address keeps the search and leaves the rest of the query alone', () => {
  fc.assert(
    fc.property(search, (wanted) => {
      const query = withSearch('?other=1&q=old', wanted);
      assert.ok(query.startsWith('?other=1'));
      const read = searchIn(query);
      if (isAsking(wanted))
        assert.deepEqual(
          { ...read, chosen: { ...read?.chosen } },
          { ...wanted, chosen: { ...wanted.chosen } },
        );
      assert.equal(withSearch(query, undefined), '?other=1');
    }),
  );
});

const textOf = (pieces: readonly ExcerptPiece[]) => pieces.map(({ text }) => text).join('');
const marksIn = (pieces: readonly ExcerptPiece[]) =>
  pieces.flatMap(({ text, isMatch }) => (isMatch ? [text] : []));

test('an excerpt begins behind the title, shows the place of the match and never an alias', () => {
  const filler = Array.from({ length: 40 }, (_, number) => `wort${number}`).join(' ');
  const content = `Der Titel\n${filler} die Chipproduktion, sagt er. ${filler}\n${aliasMark} produktion geheim`;
  const pieces = excerptOf({ content, title: 'Der Titel', locations: [] }, ['Produktion']);
  assert.match(textOf(pieces), /^… .*die Chipproduktion, sagt er\..* …$/);
  assert.deepEqual(marksIn(pieces), ['Chipproduktion']);
  const none = excerptOf({ content, title: 'Der Titel', locations: [] }, ['geheim']);
  assert.match(textOf(none), /^wort0 /);
});

test('an excerpt separates labels and table cells, and begins with the block of its match', () => {
  const content =
    'Titel\nEin Satz.\nEr sagte „ja“.\nTag der offenen Tür\nHalle 4\n5. September\nDer Kran steht.';
  const excerpt = (wanted: string) => textOf(excerptOf({ content, title: 'Titel', locations: [] }, [wanted]));
  assert.equal(
    excerpt('sagte'),
    '… Er sagte „ja“. Tag der offenen Tür · Halle 4 · 5. September · Der Kran steht.',
  );
  assert.equal(excerpt('Kran'), '… Der Kran steht.');
});

test('marks lie on the letters as they are written', () => {
  const content = 'T\nDie CO₂-Bilanz der Kran\u200dführer: 1\u00a0200 Tonnen (12.5\u202fProzent)';
  const pieces = excerptOf({ content, title: 'T', locations: [] }, ['CO2', 'Kranführer', '1200', '12,5']);
  assert.deepEqual(marksIn(pieces), ['CO₂', 'Kran\u200dführer', '1\u00a0200', '12.5']);
  assert.equal(`T\n${textOf(pieces)}`, content);
});

test('property: the pieces of a title are the title', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zÄß„.(]{1,8}$/u), { minLength: 1 }), (words) => {
      const title = words.join(' ');
      const pieces = markedTitle(title, words.slice(0, 2));
      assert.equal(pieces.map(({ text }) => text).join(''), title);
    }),
  );
});

test('the address of a result names the marked words once each, those of the title first', () => {
  const title = markedTitle('Chipproduktion & Hafen', ['Produktion']);
  const excerpt = markedTitle('Der Hafen, die Chipproduktion, ein Kühlhafen', ['Produktion', 'Hafen']);
  assert.equal(
    withPassage('/2026/07/a/', title, excerpt),
    '/2026/07/a/#:~:text=Chipproduktion&text=Hafen&text=K%C3%BChlhafen',
  );
  assert.equal(withPassage('/2026/07/a/', markedTitle('Nichts', [])), '/2026/07/a/');
});

test('property: whatever is marked, a directive holds letters and digits alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (wanted, text) => {
      const [, directives = ''] = withPassage('/a/', markedTitle(text, [wanted])).split('#:~:');
      // Commas, dashes and ampersands have a meaning of their own there.
      assert.match(directives, /^(?:(?:^|&)text=[^-,&]+)*$/);
      assert.match(
        decodeURIComponent(directives),
        /^(?:(?:^|&)text=[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}.,:'’\s]+)*$/u,
      );
    }),
  );
});
