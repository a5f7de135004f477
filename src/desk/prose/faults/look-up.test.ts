import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseComponents } from '../../../body/vocabulary.ts';
import { deskWords } from '../../../i18n/desk/de/words.ts';
import { deskSentences } from '../../desk-sentences.ts';
import { readBody } from '../markdown/read-body.ts';
import { faultsInBody, type Judging, readDocument } from './body-faults.ts';
import { LookUp } from './look-up.ts';

const judging: Judging = {
  language: 'de',
  allowed: releaseComponents,
  words: deskSentences(deskWords.prose, 'de'),
  labelOf: (path) => deskWords.components[path] ?? [deskWords.fields[path]].flat()[0],
};

const { doc, origins } =
  readBody(`Es dankt [der Verband](/organisations/verbund/) allen, siehe [hier steht es](/neu/).

<Quote speaker="ada-ankr">
Ja.
</Quote>

<EventCard title="Fest am neuen Steg" />`);

test('names and links are looked up, and told at their places in the words of the form', async () => {
  const people = new Set(['ada-anker']);
  const asked: string[] = [];
  const lookUp = new LookUp({
    choicesOf: (collection) => {
      asked.push(collection);
      const ids = collection === 'people' ? [...people] : ['hafenverbund'];
      return Promise.resolve(ids.map((id) => ({ id, name: id })));
    },
    events: () => ['Feier'],
    problemsOf: (hrefs) => {
      asked.push(...hrefs);
      return Promise.resolve({ '/neu/': { rule: 'linkNowhere', facts: {} } as const });
    },
  });
  const body = readDocument(doc, origins, 'de');
  assert.ok('tree' in body.parsed);
  const { tree } = body.parsed;
  const told = () =>
    faultsInBody(body, judging, lookUp.known).map(({ from, to, text }) => [
      doc.textBetween(from, to, ' '),
      text.split('.')[0],
    ]);
  const event = ['', 'Terminkarte: Die Meldung hat keinen Termin mit diesem Titel'];
  // What is not looked up yet counts as good.
  assert.deepEqual(told(), [event]);
  assert.equal(await lookUp.look(tree), true);
  assert.deepEqual(told(), [
    ['Ja.', 'Zitat › Wer spricht: Diese Person gibt es hier nicht'],
    ['der Verband', 'Diese Organisation gibt es hier nicht'],
    event,
    ['hier steht es', 'Diese Adresse des Newsrooms gibt es nicht'],
  ]);
  assert.deepEqual(asked.sort(), ['/neu/', 'organisations', 'people']);
  assert.equal(await lookUp.look(tree), false);
  people.add('ada-ankr');
  assert.equal(await lookUp.look(tree), true);
  assert.equal(told().length, 3);
});
