import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { searchEngine } from '../../e2e/fixtures/search-engine.ts';
import { indexedWords } from './tokens.ts';

after(close);

const title = (text: string) => `<h1 data-pagefind-meta="title">${text}</h1>`;
const article = (text: string, more = '') =>
  `${title('Eine Meldung')}<p>${text}</p><p data-pagefind-meta="date:2026-01-02" data-pagefind-ignore>Heute</p>${more}`;

const german = await searchEngine('de', {
  co2: article(
    'Der Ausstoß von CO₂ sank auf 12,5\u202fProzent je m²; der Hafen hat 1\u00a0200 Beschäftigte.',
  ),
  soft: article('Die Kran\u00adführer und der Schorn\u200bsteinfeger im Grüﬁngen.'),
  decomposed: article('Zu Gast war Frank Vössenberg.'.normalize('NFD')),
  kais: article('Der West‑Kai und der Süd–Kai, l’été au port.'),
  debian: article('Debian 9.41 erschien, dann Debian 9.41, zuletzt Debian 9.41.'),
  version: article(
    'Auf den Rechnern des Hafens, die in den vergangenen Jahren nach und nach ersetzt wurden, lief Debian 9.4, am 5.9.2019.',
  ),
  year: article('Im Jahr 2019, als 20190 Schiffe kamen, 20191 Kähne und 20192 Boote, 2019x.'),
  years: article('Von den 20190 Schiffen, 20190 Kähnen, 20190 Booten, 20190 Flößen kam keines an.'),
  compound: article('Die Projektleiterin und der Projektleiter stellten eine Pressemitteilung vor.'),
  apart: article('Ein Projekt Leiter und Presse im Haus.'),
  hyphen: article('Der Projekt-Leiter kam.'),
  numbers: article('In Halle 7 300 Gäste.'),
  boats: article('Es sind 125 Boote.'),
  tour: article('Eine Rundfahrt durch Bremen.'),
  fish: article('Es gibt Fischbrötchen.'),
  korea: article(
    'Die Delegation kam.',
    '<p data-pagefind-ignore><a data-pagefind-filter="organisation:korea" data-also-known-as="Republik Korea&#10;ROK">Südkorea</a></p>',
  ),
});

const finds: [query: string, addresses: string[]][] = [
  ['CO2', ['co2']],
  ['co₂', ['co2']],
  ['m2', ['co2']],
  ['"12,5 Prozent"', ['co2']],
  ['"12.5 Prozent"', ['co2']],
  ['12.5', ['co2']],
  ['125', ['boats']],
  ['126', []],
  ['1200', ['co2']],
  ['1.200 Beschäftigte', ['co2']],
  ['1 200 Beschäftigte', ['co2']],
  ['1,200', ['co2']],
  ['Kranführer', ['soft']],
  ['Kran\u00adführer', ['soft']],
  ['Schornsteinfeger', ['soft']],
  ['Grüfingen', ['soft']],
  ['Grüﬁngen', ['soft']],
  ['Ｋranführer', ['soft']],
  ['Vössenberg', ['decomposed']],
  ['Vössenberg'.normalize('NFD'), ['decomposed']],
  ['Voessenberg', ['decomposed']],
  ['"Frank Vössenberg"', ['decomposed']],
  ['West-Kai', ['kais']],
  ['Westkai', ['kais']],
  ['Süd-Kai', ['kais']],
  ["l'été", ['kais']],
  ['été', ['kais']],
  ['Debian 9.4', ['version', 'debian']],
  ['Debian 9,4', ['version', 'debian']],
  ['2019', ['year', 'version', 'years']],
  ['Halle 7 300 Gäste', ['numbers']],
  ['Press Mitteilung', ['compound']],
  ['Fisch Brötchen', ['fish']],
  ['Bremen-Rundfahrt', ['tour']],
  ['Korea', ['korea']],
  ['Republik Korea', ['korea']],
  ['"Republik Korea"', ['korea']],
  ['ROK', ['korea']],
];
for (const [query, addresses] of finds)
  test(`“${query}” finds ${addresses.join(', ') || 'nothing'}`, async () =>
    assert.deepEqual(await german.found(query), addresses));

for (const query of ['Projekt Leiter', 'Projekt-Leiter', 'Projektleiter'])
  test(`“${query}” finds the compound, the words apart and those with a hyphen`, async () =>
    assert.deepEqual((await german.found(query)).sort(), ['apart', 'compound', 'hyphen']));

test('a search for two writings has the results of both and counts each once', async () => {
  const kind = '<p data-pagefind-filter="kind:statement" data-pagefind-ignore>x</p>';
  const english = await searchEngine('en', {
    one: article('The newsroom.', kind),
    two: article('The news of a room.', kind),
    both: article('The news room is a newsroom.', kind),
  });
  const { total, counts } = await english.ask('news room');
  assert.equal(total, 3);
  assert.deepEqual((await counts())['kind'], { statement: 3 });
  assert.deepEqual((await english.found('news room')).sort(), ['both', 'one', 'two']);
});

test('readers see the writing of the text, with marks', async () => {
  const [hit] = await (await german.ask('CO2 1200')).next(1);
  assert.deepEqual(hit?.excerpt, [
    { text: 'Der Ausstoß von ', isMatch: false },
    { text: 'CO₂', isMatch: true },
    { text: ' sank auf 12,5 Prozent je m²; der Hafen hat ', isMatch: false },
    { text: '1\u00a0200', isMatch: true },
    { text: ' Beschäftigte.', isMatch: false },
  ]);
});

test('Pagefind alone finds a title by its words in the indexed writing, as the smoke test asks', async () => {
  const title = 'Pﬁfﬁg';
  const engine = await (await searchEngine('de', { co2: article(title) })).engine();
  const count = async (term: string) => (await engine.search(term)).results.length;
  assert.equal(await count(title), 0);
  assert.equal(await count(indexedWords(title).join(' ')), 1);
});

test('a release that is found by a name alone says the name, as it is written', async () => {
  const engine = await searchEngine('de', {
    korea: article(
      'Die Delegation aus Südkorea kam.',
      '<p data-pagefind-ignore><a data-pagefind-filter="organisation:korea" data-also-known-as="Republik „Korea“&#10;ROK&#10;Südkorea">Südkorea</a></p>',
    ),
  });
  const also = async (term: string) => {
    const [hit] = await (await engine.ask(term)).next(1);
    return hit?.also.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
  };
  assert.equal(await also('Republik Korea'), '[Republik] „[Korea]“');
  assert.equal(await also('Delegation ROK'), '[ROK]');
  assert.equal(await also('Südkorea'), '');
  assert.equal(await also('Delegation'), '');
});
