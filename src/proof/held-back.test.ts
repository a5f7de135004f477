import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, noon, picture, release, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { heldBack } from './held-back.ts';
import { judgementOf } from './judging/judgement.ts';
import { readRawContent } from './judging/raw-content.ts';

const held = async (files: Files) => heldBack(judgementOf(readRawContent(await smallNewsroom(files)), noon));
const sayings = ({ canaries }: Awaited<ReturnType<typeof held>>) =>
  canaries.map(({ words }) => words.join(' '));
const path = 'releases/2026-07-16-dock/index.de.mdx';
const later = { publishedAt: '2026-07-16T10:00:00+02:00' };
const ofTheDock = (changes: Record<string, string>, body?: string) => ({
  [path]: release({ ...later, ...changes }, body),
});

test('a newsroom in which all is public holds nothing back', async () => {
  const nothing = await held({});
  assert.deepEqual([nothing.texts, nothing.canaries, nothing.files.size], [0, [], 0]);
});

test('a held-back release is known by its title, its text, its figures, its address and its files', async () => {
  const one = await held({
    ...ofTheDock(
      {
        title: 'Ein Dock unter dem Deich',
        image: '{ src: ./dockbild.jpg, alt: Ein Dock im Watt, credit: Ada Anker }',
      },
      'Ein Dock unter dem Deich, das niemand von außen sieht, kostet 347 Millionen Euro.',
    ),
    'releases/2026-07-16-dock/dockbild.jpg': await picture(),
  });
  assert.equal(one.texts, 1);
  assert.equal(one.files.size, 1);
  for (const words of [
    '2026 07 dock',
    '2026 07 16 dock',
    'ein dock unter dem deich',
    'ein dock unter dem deich das niemand von außen sieht kostet',
    '347 millionen',
    'dockbild jpg',
  ])
    assert.ok(sayings(one).includes(words), `${words}\n${sayings(one).join('\n')}`);
  assert.ok(!sayings(one).includes('ada anker'), 'a credit is no text for people');
});

test('a public file may be named composed and lie decomposed on the disk, or the other way round', async () => {
  const name = 'übersichtsplan.pdf';
  for (const [named, onDisk] of [
    [name, name.normalize('NFD')],
    [name.normalize('NFD'), name],
  ] as const) {
    const one = await held({
      'releases/2026-01-15-erste-meldung/index.de.mdx': release({
        attachments: `[{ file: ./${named}, title: Der Plan }]`,
      }),
      [`releases/2026-01-15-erste-meldung/${onDisk}`]: 'x',
    });
    assert.deepEqual([one.files.size, one.canaries.length], [0, 0]);
  }
});

test('only the public file that a picture is named in makes it public', async () => {
  const shared = await picture();
  const image = '{ src: ./bild.jpg, alt: Ein Bild vom Hafen, credit: Ada Anker }';
  const one = await held({
    'releases/2026-01-15-erste-meldung/index.de.mdx': release({ image }),
    'releases/2026-01-15-erste-meldung/bild.jpg': shared,
    ...ofTheDock({ image }),
    'releases/2026-07-16-dock/bild.jpg': shared,
    'releases/2026-07-16-dock/geheimplan.jpg': await picture(1700),
  });
  assert.deepEqual(
    [one.files.size, sayings(one).filter((said) => said.endsWith('jpg'))],
    [1, ['geheimplan jpg']],
  );
});

test('a correction of tomorrow and the text of a release that was withdrawn whole are held back', async () => {
  const one = await held({
    'releases/2026-01-15-erste-meldung/index.de.mdx': release({
      corrections:
        '[{ at: 2026-07-16T10:00:00+02:00, kind: correction, note: Der Hafen hat sieben Kräne und nicht zwölf. }]',
    }),
    'releases/2026-01-16-weg/index.de.mdx': release(
      {
        publishedAt: '2026-01-16T10:00:00+01:00',
        summary:
          'Eine Seeschlange mit drei Höckern ist am Kai gesehen worden, und zwar von sehr vielen Leuten.',
        image: '{ src: ./seeschlange.jpg, alt: Das Tier am Kai, credit: Ada Anker }',
        corrections:
          '[{ at: 2026-01-16T12:00:00+01:00, kind: correction, note: Die Zahl war falsch., was: mit neunundneunzig grünen Höckern, now: mit drei Höckern }]',
        withdrawn: '{ at: 2026-01-17T10:00:00+01:00, reason: Der Text war falsch., keepText: false }',
      },
      'Im Hafen wurde eine Seeschlange gesehen, die niemand gesehen hat.',
    ),
    'releases/2026-01-16-weg/seeschlange.jpg': await picture(),
  });
  const all = sayings(one).join('\n');
  assert.equal(one.files.size, 1);
  assert.match(all, /^seeschlange jpg$/m);
  assert.match(all, /^eine seeschlange mit drei höckern ist am kai gesehen worden/m);
  assert.match(all, /^der hafen hat sieben kräne und nicht zwölf$/m);
  assert.match(all, /^im hafen wurde eine seeschlange gesehen die niemand/m);
  assert.match(all, /^mit neunundneunzig grünen höckern$/m);
  assert.doesNotMatch(all, /der text war falsch|ein titel der lang/);
});

test('number and address of whoever has left are held back, the name is not', async () => {
  const one = await held({
    'people/ada-anker.yaml':
      'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nemail: ada@example.org\nphone: +49 30 23125 001\nactiveUntil: 2026-01-31\n',
  });
  assert.deepEqual(
    new Set(sayings(one)),
    new Set(['ada example org', '49 30 23125 001', '493023125001', '03023125001', '4903023125001']),
  );
});

test('a number that a public person shows is no secret of somebody who has left, nor of somebody no text names', async () => {
  const person = (name: string, more = '') =>
    `name: ${name}\norganisation: hafenverbund\nrole: { de: Presse }\nphone: +49 30 23125 001\n${more}`;
  const one = await held({
    'people/ada-anker.yaml': person('Ada Anker'),
    'people/bo-boje.yaml': person('Bo Boje', 'activeUntil: 2026-01-31\n'),
    'people/cora-kai.yaml': person('Cora Kai'),
  });
  assert.deepEqual(
    one.canaries.filter(({ kind }) => kind === 'contact'),
    [],
  );
});

const nebelsand =
  'name: { de: Nebelsandwerk }\nkind: member\ndescription: { de: "Baut unter dem Deich, was niemand sehen soll, und zwar nachts." }\n';

test('an organisation that only held-back releases name is secret with its name, and belongs to them', async () => {
  const one = await held({
    'organisations/nebelsand.yaml': nebelsand,
    [path]: release({ ...later, organisations: '[nebelsand]' }),
  });
  assert.ok(sayings(one).includes('nebelsandwerk') && sayings(one).includes('organisations nebelsand'));
  const name = one.canaries.find(({ words }) => words[0] === 'nebelsandwerk');
  assert.deepEqual(one.origins.get(name?.of ?? '')?.folders, ['2026-07-16-dock']);
  assert.ok(name && !one.mild.has(name));
  const unnamed = await held({ 'organisations/nebelsand.yaml': nebelsand });
  const other = unnamed.canaries.find(({ words }) => words[0] === 'nebelsandwerk');
  assert.ok(other && unnamed.mild.has(other), 'no release could be told for it');
});

test('the other names of an organisation are as secret as its name, and those that begin tomorrow', async () => {
  const also = (name: string) => `alsoKnownAs: [{ de: ${name} }]`;
  const one = await held({
    'organisations/nebelsand.yaml': `${nebelsand}alsoKnownAs: [Schlickwerk AG, { de: Dunstwerk AG }]\n`,
    'organisations/hafenverbund.yaml': `name: { de: Hafenverbund }\nkind: publisher\n${also('Seebund')}\nchanges: [{ validFrom: 2026-08-01, ${also('Seetang Union')} }]\n`,
    [path]: release({ ...later, organisations: '[nebelsand]' }),
  });
  for (const name of ['dunstwerk ag', 'schlickwerk ag', 'seetang union'])
    assert.ok(sayings(one).includes(name), name);
  assert.ok(!sayings(one).includes('seebund'));
});

test('a name that is part of a public one is no secret', async () => {
  const one = await held({
    'organisations/nebelsand.yaml': nebelsand.replace('Nebelsandwerk', 'Hafenverbund'),
    [path]: release({ ...later, organisations: '[nebelsand]' }),
  });
  assert.ok(!sayings(one).includes('hafenverbund'));
});

test('a file in a folder below that of a release is held back, whatever it is', async () => {
  const one = await held({ 'releases/2026-01-15-erste-meldung/later/merger-plan.pdf': 'x' });
  assert.deepEqual([one.files.size, sayings(one)], [1, ['merger plan pdf']]);
});

test('a change of somebody public may be told by the release that it comes with', async () => {
  const one = await held({
    [path]: release(later),
    'people/ada-anker.yaml':
      'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nchanges:\n  - validFrom: { with: 2026-07-16-dock }\n    role: { de: Vorsitzende des Vorstands der Hafenwerke }\n',
  });
  const role = one.canaries.find(({ words }) => words[0] === 'vorsitzende');
  assert.deepEqual(one.origins.get(role?.of ?? '')?.folders, ['2026-07-16-dock']);
});

test('a fact of tomorrow is held back with its words, whether a text names it or not, and so is its next value', async () => {
  const label = 'label: { de: Verborgene Liegeplätze am Nebelkai }';
  const one = await held({
    'facts/plaetze.yaml': `${label}\nvalue: 12\nasOf: 2026-07\nsource: { de: Zählung der Lotsen im dichten Nebel kurz vor Mitternacht }\nvalidFrom: 2026-07-16\n`,
    'facts/mitglieder.yaml':
      'label: { de: Mitglieder }\nvalue: 12\nasOf: 2026-01\nsource: { de: Verzeichnis }\nchanges: [{ validFrom: 2026-08-01, source: { de: Das neue Verzeichnis der Fischer an der ganzen Küste } }]\n',
  });
  const words = sayings(one).join('\n');
  for (const saying of ['nebelkai', 'lotsen', 'fischer']) assert.ok(words.includes(saying), saying);
  assert.ok(!words.includes('mitglieder'));
  assert.ok(one.canaries.some((canary) => !one.mild.has(canary)));
});
