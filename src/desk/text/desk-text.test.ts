import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistakes } from '../../../e2e/desk/mistakes.ts';
import { smallSettings } from '../../../e2e/small-settings.ts';
import { deskWords } from '../../i18n/desk/de/words.ts';
import { newsroomSchema } from '../../schema/newsroom.ts';
import { draftsOf, verdictOn } from './desk-text.ts';

const now = new Date('2026-07-15T12:00:00Z');
const settings = (repository: 'public' | 'private') =>
  newsroomSchema.parse({ ...smallSettings, languages: ['de', 'en'], repository });
const release = {
  title: 'Ein Titel, der lang genug ist',
  summary: 'Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.',
  publishedAt: '2026-01-15T10:00:00+01:00',
  topics: ['hafen'],
  body: 'Ein Satz.',
};
const verdict = (changes: object, repository: 'public' | 'private' = 'private', english?: object) =>
  verdictOn(
    {
      collection: 'releases',
      path: 'content/releases/2026-01-15-hafen/index.de.mdx',
      data: { ...release, ...changes },
      i18n: english ? { en: { data: { ...release, ...english } } } : {},
    },
    { languages: [], settings: settings(repository), folder: 'content' },
    now,
    deskWords,
    'de',
  );

test('a release without a fault is saved without a word', () => {
  assert.deepEqual(verdict({}, 'public'), {});
});

test('a file whose name not every system has is refused at its field, in data and in the text', () => {
  const attachments = [{ file: './Kran #3.pdf', title: 'Der Plan' }];
  assert.match(verdict({ attachments }).refusal ?? '', /^Anhänge 1 › .*erlaubt # .*Kran 3\.pdf/);
  const body = '<Download file="./con.pdf" title="Der Plan" />';
  assert.match(verdict({ body }).refusal ?? '', /con ist unter Windows/);
});

const secrets: [what: string, changes: object][] = [
  ['is under embargo', { embargo: { until: '2026-08-01T09:00:00+02:00' } }],
  ['is published later', { publishedAt: '2026-08-01T09:00:00+02:00' }],
];
for (const [what, changes] of secrets) {
  test(`what ${what} is refused in a public repository, and saved in another`, () => {
    assert.match(verdict(changes, 'public').refusal ?? '', /Dieses Repository ist öffentlich/);
    assert.deepEqual(verdict(changes), {});
  });
}

test('a draft is a doubt in a public repository, and none in another', () => {
  assert.match(verdict({ draft: true }, 'public').doubt ?? '', /^Entwurf: Diesen Entwurf kann/);
  assert.deepEqual(verdict({ draft: true }), {});
});

test('a language that is added has no file, whatever it was copied from', () => {
  const data = { ...release, $source: '---\ntitle: x\n---\n\nEin Satz.\n' };
  const entry = { collection: 'releases', path: '', data, i18n: { en: { data }, ko: undefined } };
  const drafts = draftsOf(entry, 'de', 'de');
  assert.deepEqual(
    drafts.map(({ language, before }) => [language, before]),
    [
      ['de', data.$source],
      ['en', undefined],
    ],
  );
});

test('with a mistake a doubt is not told yet', () => {
  const { refusal, doubt } = verdict({ draft: true, title: 'Kurz' }, 'public');
  assert.match(refusal ?? '', /^Titel: Hat 4 Zeichen/);
  assert.equal(doubt, undefined);
});

const places: [body: string, begin: string][] = [
  ['# Eins', 'Text, Zeile 1: '],
  ['[x](javascript:y)', 'Text, Zeile 1: '],
  ['<Quote>a</Quote>', 'Zitat › Wer spricht, Zeile 1: '],
  ['<Figure src="./a.jpg" credit="b" />', 'Bild › Alternativtext, Zeile 1: '],
  ['<Qoute speaker="x">a</Qoute>', 'Text, <Qoute>, Zeile 1: '],
];
for (const [body, begin] of places) {
  test(`a mistake in the text has a place in words: ${body}`, () => {
    const { refusal = '' } = verdict({ body });
    assert.equal(refusal.slice(0, begin.length), begin);
  });
}

test('where there are several languages the mistake says in which', () => {
  assert.match(verdict({}, 'private', { title: 'Short' }).refusal ?? '', /^Titel, Englisch: /);
});

test('every mistake that the browser tests make is refused with its sentence', () => {
  for (const [body, sentence] of mistakes) {
    const { refusal = '' } = verdict({ body });
    assert.ok(refusal.includes(sentence), `${body}\n${sentence}\n${refusal}`);
  }
});

const person = (changes: object[], repository: 'public' | 'private' = 'private') =>
  verdictOn(
    {
      collection: 'people',
      path: 'content/people/ada-anker.yaml',
      data: { name: 'Ada Anker', organisation: 'hafen', role: { de: 'Presse' }, changes },
      i18n: {},
    },
    { languages: [], settings: settings(repository), folder: 'content' },
    now,
    deskWords,
    'de',
  );

test('a change is saved with a day, an instant or a release, and refused without, with two or without effect', () => {
  const role = { de: 'Vorsitz' };
  for (const validFrom of [
    { day: '2026-12-24' },
    { instant: '2026-12-24T09:00:00+01:00', day: '' },
    { with: '2026-12-24-wahl' },
  ])
    assert.deepEqual(person([{ validFrom, role }]), {});
  const refused = (change: object) => person([change]).refusal ?? '';
  assert.match(refused({ validFrom: { day: '' }, role }), /^Änderungen 1 › Gültig ab: Fehlt\./);
  assert.match(
    refused({ validFrom: { day: '2026-12-24', with: '2026-12-24-wahl' }, role }),
    /^Änderungen 1 › Gültig ab: Ist weder ein Tag/,
  );
  assert.match(refused({ validFrom: { day: '2026-12-24' } }), /^Änderungen 1: Ändert nichts\./);
  assert.match(
    refused({ validFrom: { day: '2026-12-24' }, role: { de: 'Presse' } }),
    /^Änderungen 1 › Funktion: Gilt schon vorher\./,
  );
  const held = person([{ validFrom: { day: '2026-12-24' }, role }], 'public').refusal ?? '';
  assert.match(held, /^Änderungen 1 › Gültig ab: Dieses Repository ist öffentlich/);
});
