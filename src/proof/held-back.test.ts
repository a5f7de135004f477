import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noon, picture, release, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { heldBack } from './held-back.ts';

const boilerplate = 'Der Hafenverbund vertritt die erfundenen Häfen der erfundenen Küste.';
const held = async (files: Parameters<typeof smallNewsroom>[0]) =>
  heldBack(await readManuscript(await smallNewsroom(files)), noon);
const sayings = ({ canaries }: Awaited<ReturnType<typeof held>>) =>
  canaries.map(({ words }) => words.join(' ')).join('\n');
const path = 'releases/2026-07-16-dock/index.de.mdx';
const later = { publishedAt: '2026-07-16T10:00:00+02:00' };

test('a newsroom in which all is public holds nothing back', async () => {
  const nothing = await held({});
  assert.deepEqual([nothing.texts, nothing.canaries, nothing.files.size], [0, [], 0]);
});

test('a held-back release is known by its text, its address and its files', async () => {
  const one = await held({
    [path]: release(
      { ...later, image: '{ src: ./dockbild.jpg, alt: Ein Dock im Watt, credit: Ada Anker }' },
      'Ein Dock unter dem Deich, das niemand von außen sieht.',
    ),
    'releases/2026-07-16-dock/dockbild.jpg': await picture(),
  });
  assert.equal(one.texts, 1);
  assert.equal(one.files.size, 1);
  for (const words of [
    '2026 07 dock',
    '2026 07 16 dock',
    'dock unter dem deich das niemand von außen',
    'dockbild jpg',
  ])
    assert.ok(sayings(one).split('\n').includes(words), words);
});

test('what a public text says as well is no secret: a paragraph, a title, a picture', async () => {
  const shared = await picture();
  const image = '{ src: ./bild.jpg, alt: Ein Bild vom Hafen, credit: Ada Anker }';
  const one = await held({
    'releases/2026-01-15-erste-meldung/index.de.mdx': release({ image }, boilerplate),
    'releases/2026-01-15-erste-meldung/bild.jpg': shared,
    [path]: release({ ...later, image }, boilerplate),
    'releases/2026-07-16-dock/bild.jpg': shared,
  });
  assert.equal(one.files.size, 0);
  assert.deepEqual(new Set(one.canaries.map(({ kind }) => kind)), new Set(['address']));
});

test('two paragraphs that a held-back text has in one box are no secret where a public one has them in a row', async () => {
  const [first, second] = [
    'Die Lehrwerkstatt lehrt schweißen, löten und knoten.',
    'Die Vergütung steigt im Sommer um neun Prozent.',
  ];
  const one = await held({
    'releases/2026-01-15-erste-meldung/index.de.mdx': release({}, `${first}\n\n${second}`),
    [path]: release(later, `<FactBox title="Auf einen Blick">\n${first}\n\n${second}\n</FactBox>`),
  });
  assert.equal(one.texts, 1);
  assert.deepEqual(new Set(one.canaries.map(({ kind }) => kind)), new Set(['address']));
});

test('the title of a box stands between the words before it and those in it', async () => {
  const words = 'Im Mai stimmten mehr Mitglieder der Satzung zu als zuvor.';
  const one = await held({
    'releases/2026-01-15-erste-meldung/index.de.mdx': release(
      {},
      `${words}\n\n<FactBox title="Auf einen Blick">\nZwei Kräne.\n</FactBox>`,
    ),
    [path]: release(later, `${words} Auf`),
  });
  assert.deepEqual(new Set(one.canaries.map(({ kind }) => kind)), new Set(['address']));
});

test('what an earlier build found in a public text counts only for the same secrets', async () => {
  const shared = 'Der Kran hebt zwölf Tonnen, und zwar jeden Tag, von früh bis spät.';
  const files = {
    'releases/2026-01-15-erste-meldung/index.de.mdx': release({}, `${shared} ${boilerplate}`),
    [path]: release(later, shared),
  };
  const content = await smallNewsroom(files);
  const first = heldBack(await readManuscript(content), noon);
  const known = Object.values(first.said.places).flat();
  assert.ok(known.length > 0);
  assert.deepEqual(heldBack(await readManuscript(content), noon, first.said), first);
  const another = await readManuscript(
    await smallNewsroom({ ...files, [path]: release(later, boilerplate) }),
  );
  assert.deepEqual(heldBack(another, noon, first.said), heldBack(another, noon));
});

test('a name that one text writes and another points at is the same', async () => {
  const said = (name: string) =>
    `Fachliche Fragen beantwortet ${name} montags bis freitags zwischen neun und zwölf Uhr.`;
  const one = await held({
    'releases/2026-01-15-erste-meldung/index.de.mdx': release({}, said('<OrgLink id="hafenverbund" />')),
    [path]: release(later, said('Hafenverbund')),
  });
  assert.deepEqual(new Set(one.canaries.map(({ kind }) => kind)), new Set(['address']));
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
          'Eine Seeschlange mit drei Höckern ist am Kai gesehen worden, und zwar von sehr vielen Leuten zugleich.',
        image: '{ src: ./seeschlange.jpg, alt: Das Tier am Kai, credit: Ada Anker }',
        corrections:
          '[{ at: 2026-01-16T12:00:00+01:00, kind: correction, note: Die Zahl war falsch., was: mit neunundneunzig Höckern, now: mit drei Höckern }]',
        withdrawn: '{ at: 2026-01-17T10:00:00+01:00, reason: Der Text war falsch., keepText: false }',
      },
      'Im Hafen wurde eine Seeschlange gesehen, die niemand gesehen hat.',
    ),
    'releases/2026-01-16-weg/seeschlange.jpg': await picture(),
  });
  assert.equal(one.files.size, 1);
  assert.match(sayings(one), /^seeschlange jpg$/m);
  assert.match(sayings(one), /eine seeschlange mit drei höckern ist am kai/);
  assert.match(sayings(one), /der hafen hat sieben kräne und nicht zwölf/);
  assert.match(sayings(one), /im hafen wurde eine seeschlange gesehen/);
  assert.doesNotMatch(sayings(one), /der text war falsch/);
});

test('number and address of whoever has left are held back, the name is not', async () => {
  const one = await held({
    'people/ada-anker.yaml':
      'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nemail: ada@example.org\nphone: +49 30 23125 001\nactiveUntil: 2026-01-31\n',
  });
  assert.deepEqual(
    new Set(sayings(one).split('\n')),
    new Set(['ada example org', '49 30 23125 001', '493023125001']),
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
