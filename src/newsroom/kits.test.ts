import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, first, newsroomAt, settings, sheet, texts } from '../../e2e/fixtures/newsroom.ts';
import { pixels } from '../../e2e/fixtures/pictures.ts';
import { picture, release, releasePath } from '../../e2e/small-newsroom.ts';
import { fileOf, filePaths } from './release/files.ts';
import { kitOf, kitPaths } from './release/kit-source.ts';
import { logoPaths, logosOf } from './release/logos.ts';
import { newsdeskOf } from './release/newsdesk.ts';
import { organisationKitOf, organisationKitPaths } from './release/organisation-kit-source.ts';

const noon = '2026-07-15T12:00:00Z';
const folder = '2026-02-01-zwei';
const jpeg = await picture();

const lines = (title: string, file: string) => ({
  image: `{ src: ./hafen.jpg, alt: Ein Schiff im Hafen, credit: "Foto: Ada" }`,
  attachments: `[{ file: ${file}, title: ${title} }]`,
  withdrawn: '{ at: 2026-06-01T10:00:00Z, reason: Die Zahlen waren erfunden., keepText: false }',
});
const tree = {
  ...settings({ languages: '[de, en, ko]' }),
  ...texts(folder, { ko: lines('숫자 모음', './numbers.csv'), de: lines('Die Zahlen', './zahlen.csv') }),
  [`releases/${folder}/hafen.jpg`]: jpeg,
  [`releases/${folder}/zahlen.csv`]: 'a;b\n',
  [`releases/${folder}/numbers.csv`]: 'c;d\n',
  [`releases/${folder}/unbenannt.csv`]: 'e;f\n',
};

test('a kit has the texts of a release in the order of the languages, and each file once', async () => {
  const newsroom = await newsroomAt('2026-05-01T12:00:00Z', tree);
  const kit = kitOf(newsroom, { folder });
  assert.deepEqual([kit.folder, kit.records.map(({ language }) => language)], [folder, ['de', 'ko']]);
  assert.deepEqual(kit.files.map(({ name }) => name).sort(), ['hafen.jpg', 'numbers.csv', 'zahlen.csv']);
  const zahlen = kit.files.find(({ name }) => name === 'zahlen.csv');
  assert.equal(String((await zahlen?.read())?.bytes), 'a;b\n');
});

const old = {
  [releasePath]: release({ kit: 'false' }),
  ...texts('2026-01-15-bleibt', { de: { kit: 'true' } }),
};

test('a release has a kit for two years, or for as long as it says so', async () => {
  const kits = async (now: string) => kitPaths(await newsroomAt(now, old)).map(({ params }) => params.slug);
  assert.deepEqual(await kits('2028-01-15T08:59:59.999Z'), ['bleibt', 'erste-meldung']);
  assert.deepEqual(await kits('2028-01-15T09:00:00Z'), ['bleibt']);
});

test('the page of a release offers its kit as long as there is one', async () => {
  const kit = async (now: string) => {
    const newsroom = await newsroomAt(now, old);
    return newsdeskOf(newsroom, entryOf(newsroom)).kit;
  };
  assert.deepEqual(await kit('2028-01-15T08:59:59.999Z'), {
    href: '/2026/01/erste-meldung/press-kit.zip',
    name: `${first}.zip`,
  });
  assert.equal(await kit('2028-01-15T09:00:00Z'), undefined);
});

test('a release that is written only in a later language has its kit at the one address of all', async () => {
  const newsroom = await newsroomAt(noon, {
    ...settings({ url: 'https://example.org/presse/' }),
    ...texts('2026-02-01-nur-en', { en: {} }),
  });
  assert.deepEqual(kitPaths(newsroom)[0], {
    params: { year: '2026', month: '02', slug: 'nur-en' },
    props: { folder: '2026-02-01-nur-en' },
    cacheKey: undefined,
  });
  const { kit, twins, source } = newsdeskOf(newsroom, entryOf(newsroom, '2026-02-01-nur-en', 'en'));
  assert.equal(kit?.href, '/presse/2026/02/nur-en/press-kit.zip');
  assert.equal(twins.md, '/presse/en/2026/02/nur-en/index.md');
  assert.ok(source.endsWith('1 February 2026. https://example.org/presse/en/2026/02/nur-en/'), source);
});

test('every file that a public text names has a route, whatever its language, and no other file', async () => {
  const newsroom = await newsroomAt('2026-05-01T12:00:00Z', tree);
  assert.deepEqual(
    filePaths(newsroom)
      .map(({ params }) => Object.values(params).join('/'))
      .sort(),
    ['2026/02/zwei/hafen.jpg', '2026/02/zwei/numbers.csv', '2026/02/zwei/zahlen.csv'],
  );
});

test('kit and files are gone from the instant at which a text was withdrawn', async () => {
  const counts = async (now: string) => {
    const newsroom = await newsroomAt(now, tree);
    return [
      filePaths(newsroom).length,
      kitPaths(newsroom).some(({ params }) => params.slug === 'zwei'),
      kitOf(newsroom, { folder }).records.length,
    ];
  };
  assert.deepEqual(await counts('2026-06-01T09:59:59.999Z'), [3, true, 2]);
  assert.deepEqual(await counts('2026-06-01T10:00:00Z'), [0, false, 0]);
});

test('a picture shows what the gate has seen, and another file stops the build', async () => {
  const newsroom = await newsroomAt('2026-05-01T12:00:00Z', tree);
  const file = filePaths(newsroom).find(({ props }) => props.name === 'hafen.jpg')?.props;
  assert.ok(file);
  const { bytes, type } = await fileOf(file);
  assert.deepEqual(await pixels(bytes), await pixels(jpeg));
  assert.equal(type, 'image/jpeg');
  await assert.rejects(fileOf({ ...file, digest: 'another' }), {
    message: `${folder}/hafen.jpg changed while the newsroom was being built. Build again.`,
  });
});

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>\n';
const portrait = (day: string, word: string, long = '') =>
  `\n  - validFrom: ${day}\n    short: { de: Der Hafenverbund ${word} vertritt die erfundenen Häfen der Küste. }${long && `\n    long: { de: ${long} }`}`;
const organisations = {
  'organisations/hafenverbund.yaml': sheet({
    name: '{ de: Hafenverbund, en: Harbours }',
    kind: 'publisher',
    logos: '[{ file: ./hafenverbund.svg, title: { de: Wortmarke } }]',
    boilerplates: `${portrait('2026-01-01', 'alt')}${portrait('2026-04-01', 'neu', 'Der Hafenverbund vertritt seit langem alle erfundenen Häfen der Küste.')}`,
  }),
  'organisations/hafenverbund.svg': svg,
  'organisations/werft.yaml': sheet({ name: '{ de: Werft }', kind: 'member' }),
  'organisations/fremd.yaml': sheet({
    name: '{ de: Fremd }',
    kind: 'member',
    boilerplates: portrait('2026-01-01', 'fremd'),
  }),
  ...texts('2026-03-01-werft', { de: { organisations: '[werft]' } }),
};

test('the logos of a public organisation can be taken, each with its size and title', async () => {
  const newsroom = await newsroomAt(noon, organisations);
  assert.deepEqual(
    logoPaths(newsroom).map(({ params }) => params),
    [{ organisation: 'hafenverbund', file: 'hafenverbund.svg' }],
  );
  const [logo] = logosOf(newsroom, 'hafenverbund', 'en');
  assert.deepEqual(
    [logo?.href, logo?.name, logo?.kind, logo?.size, logo?.title],
    ['/organisations/hafenverbund/hafenverbund.svg', 'hafenverbund.svg', 'SVG', svg.length, 'Wortmarke'],
  );
  assert.deepEqual(logosOf(newsroom, 'werft', 'de'), []);
});

test('only a public organisation with logos or a self-portrait has a kit', async () => {
  const newsroom = await newsroomAt(noon, organisations);
  assert.deepEqual(organisationKitPaths(newsroom), [
    { params: { organisation: 'hafenverbund' }, props: { id: 'hafenverbund' } },
  ]);
});

test('the kit of an organisation has its self-portrait of today in every language, and its logos', async () => {
  const kit = async (now: string) => organisationKitOf(await newsroomAt(now, organisations), 'hafenverbund');
  // Midnight in Berlin, when the new boilerplate begins.
  const before = await kit('2026-03-31T21:59:59.999Z');
  assert.deepEqual(
    [before.validFrom, before.texts[0]?.short?.split(' ')[2], before.texts[0]?.long],
    ['2026-01-01', 'alt', undefined],
  );
  const { validFrom, texts: all, files, guid } = await kit('2026-03-31T22:00:00Z');
  assert.deepEqual([validFrom, guid], ['2026-04-01', 'tag:example.org,2019:organisations/hafenverbund']);
  assert.deepEqual(
    all.map(({ language, name, short, long, page, terms }) => [
      language,
      name,
      short?.split(' ')[2],
      long?.split(' ')[3],
      page,
      terms.split(': ')[2],
    ]),
    [
      [
        'de',
        'Hafenverbund',
        'neu',
        'seit',
        'https://example.org/organisations/hafenverbund/',
        'Hafenverbund.',
      ],
      ['en', 'Harbours', 'neu', 'seit', 'https://example.org/en/organisations/hafenverbund/', 'Harbours.'],
    ],
  );
  assert.deepEqual(
    files.map(({ name }) => name),
    ['hafenverbund.svg'],
  );
  assert.equal(Buffer.from((await files[0]?.read())?.bytes ?? []).toString(), svg);
});

test('before the first wording of a self-portrait begins a kit has none', async () => {
  const { validFrom, texts: all } = organisationKitOf(
    await newsroomAt('2025-12-31T12:00:00Z', organisations),
    'hafenverbund',
  );
  assert.deepEqual([validFrom, all[0]?.short, all[0]?.long], [undefined, undefined, undefined]);
});
