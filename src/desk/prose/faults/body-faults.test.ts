import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseComponents } from '../../../body/vocabulary.ts';
import { deskWords } from '../../../i18n/desk/de/words.ts';
import { deskSentences } from '../../desk-sentences.ts';
import { readBody } from '../markdown/read-body.ts';
import { faultsInBody, type Judging, readDocument } from './body-faults.ts';

const judging: Judging = {
  language: 'de',
  allowed: releaseComponents,
  words: deskSentences(deskWords.prose, 'de'),
  labelOf: (path) => deskWords.components[path] ?? [deskWords.fields[path]].flat()[0],
};

/** The faults of a body: the text at the place of each, and what is said of it. */
function told(body: string, how = judging): [place: string, said: string][] {
  const { doc, origins } = readBody(body);
  return faultsInBody(readDocument(doc, origins, how.language), how).map(({ from, to, text }) => [
    doc.textBetween(from, to, ' '),
    text,
  ]);
}

test('a fault stands at its words, in the words of the form', () => {
  assert.deepEqual(told('Gut.\n\n## Eins\n\n#### Vier'), [
    ['Vier', 'Hier ist eine Ebene der Überschriften ausgelassen. Nehmen Sie Überschrift 3.'],
  ]);
  assert.deepEqual(told('<FactBox>\nText\n</FactBox>'), [
    ['Text', 'Faktenkasten: Das Feld „Titel“ ist leer. Füllen Sie es aus.'],
  ]);
  assert.deepEqual(
    told('# Eins').map(([, said]) => said),
    ['Überschrift 1 ist dem Titel vorbehalten. Nehmen Sie Überschrift 2.'],
  );
});

test('the whole text is judged, and notes are told too', () => {
  assert.deepEqual(told('Ein Satz.[^1]\n\n[^1]: Note'), []);
  assert.deepEqual(told('## Eins\n\nText.\n\n### Zwei'), []);
  assert.match(told('Ein "Wort" hier.')[0]?.[1] ?? '', /gerades Anführungszeichen/);
});

test('a picture that is not saved yet is no fault, and a page has no components', () => {
  const figure =
    '<Figure src="blob:http://x/1" alt="Ein Steg am Abend" credit="Foto: Ada Anker" caption="Der Steg am Abend" />';
  assert.deepEqual(told(figure), []);
  assert.equal(told(figure, { ...judging, allowed: [] }).length, 1);
});

test('a file of a kind that does not fit is told at once, also before it is saved', () => {
  const film = (transcript: string) =>
    `<Video src="./film.mp4" title="Der Hafen" poster="./hafen.jpg" transcript="${transcript}" />`;
  const unfit = [
    'Video › Abschrift: Eine Datei dieser Art taugt hier nicht. Speichern Sie sie in einem dieser Formate (txt, vtt).',
  ];
  assert.deepEqual(
    told(film('./rede.pdf')).map(([, said]) => said),
    unfit,
  );
  const { doc, origins } = readBody(film('blob:http://x/1'));
  const named = (name: string) =>
    faultsInBody(
      readDocument(doc, origins, 'de', () => name),
      judging,
    ).map(({ text }) => text);
  assert.deepEqual(named('Rede.pdf'), unfit);
  assert.deepEqual(named('Rede.txt'), []);
  assert.deepEqual(named(''), []);
});

test('of a text that cannot be parsed the first fault is told', () => {
  assert.equal(told('Ein <b Fehler').length, 1);
});

test('the desk’s own sentences name no sign of Markdown', () => {
  const facts = {
    to: '###',
    attribute: 'Titel',
    component: 'Zitat',
    label: 'x',
    example: 'x',
    scheme: 'x',
    written: 'x',
    collection: 'people',
  };
  for (const say of Object.values(deskWords.prose.faults.rules))
    assert.doesNotMatch((say as (all: typeof facts) => string)(facts), /[#<>*`\\{}]|\]\(/);
});
