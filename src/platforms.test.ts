import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { faultsOf, type Files, newsroom, release } from '../e2e/small-newsroom.ts';
import { parse } from './body/reading/parse.ts';
import { typeset } from './body/typeset.ts';
import { withOrdinaryLinks } from './body/ordinary-links.ts';
import { renameKey } from './commands/updating/rename-key.ts';
import { filesBelow } from './files/walk.ts';
import { quotedFrontmatter } from './manuscript/yaml/put-quotes.ts';
import { readSheet } from './manuscript/yaml/yaml-sheet.ts';
import { releaseSchema } from './schema/release.ts';

// What Windows and macOS do otherwise, as properties that this machine can look at.

const windows = (text: string) => text.replaceAll('\n', '\r\n');

/** Lines as people write them, with what the commands mend. */
const line = fc.constantFrom(
  'Der Hafen hat geöffnet.',
  '"Wir freuen uns", sagte Ada Anker - und ging.',
  'Siehe <OrgLink id="hafenverbund" />.',
  '',
  '## Drei Jahre Bau',
  '- ein Punkt...',
);
const head = fc.constantFrom(
  'kicker: Hafen',
  'title: Der Hafen: offen',
  '# ein Hinweis',
  'topics: [hafen]',
  'summary: "Kurz"',
  'image: { src: ./a.jpg }',
);
const text = fc
  .tuple(fc.array(head, { maxLength: 5 }), fc.array(line, { maxLength: 8 }))
  .map(([heads, lines]) => `---\n${[...new Set(heads), ''].join('\n')}---\n\n${lines.join('\n')}\n`);

for (const [what, change] of [
  ['a migration', (source: string) => renameKey(source, ['kicker'], 'overline')],
  ['quotation marks in frontmatter', (source: string) => quotedFrontmatter(source, releaseSchema)],
  ['typography', (source: string) => typeset(source, 'de')],
  [
    'links to organisations',
    (source: string) => withOrdinaryLinks(source, 'de', () => 'Hafenverbund', parse),
  ],
] as const)
  test(`a file with the line ends of Windows keeps them: ${what}`, () => {
    fc.assert(
      fc.property(text, (source) => {
        assert.equal(change(windows(source)), windows(change(source)));
      }),
    );
  });

test('a file with the line ends of Windows says the same, at the same places', () => {
  fc.assert(
    fc.property(fc.array(head, { maxLength: 5 }), (heads) => {
      const yaml = [...new Set(heads), ''].join('\n');
      const [ours, theirs] = [readSheet(yaml), readSheet(windows(yaml))];
      assert.deepEqual(theirs.data, ours.data);
      assert.deepEqual(theirs.locate(['kicker']), ours.locate(['kicker']));
    }),
  );
});

test('a checkout with core.autocrlf has the same faults as one without', async () => {
  const files: Files = {
    'newsroom.yaml': newsroom,
    'releases/2026-01-16-zweite/index.de.mdx': release({}, 'Ein Satz mit <Unbekannt />.\n\nNoch einer.'),
    'topics/hafen.yaml': 'nam: { de: Hafen }\n',
  };
  const converted = Object.fromEntries(
    Object.entries(files).map(([name, source]) => [name, windows(String(source))]),
  );
  const told = async (all: Files) =>
    (await faultsOf(all)).map(({ rule, file, line, column }) => [rule, file, line, column]);
  const faults = await told(files);
  assert.ok(faults.length > 1);
  assert.deepEqual(await told(converted), faults);
});

const topic = 'name: { de: Hafen, en: Port }\n';
const page = '---\ntitle: Eine Seite\nsummary: Was auf dieser Seite steht, in einem Satz.\n---\n\nText.\n';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';

for (const [what, files] of [
  ['topics', { 'topics/kai.yaml': topic, 'topics/Kai.yaml': topic }],
  [
    'folders of releases',
    { 'releases/2026-01-16-kai/index.de.mdx': release(), 'releases/2026-01-16-KAI/index.de.mdx': release() },
  ],
  ['texts', { 'pages/kai/index.de.mdx': page, 'pages/kai/Index.de.mdx': page }],
  ['folders of pages', { 'pages/kai/index.de.mdx': page, 'pages/Kai/index.de.mdx': page }],
  [
    'files of the brand',
    {
      'brand.yaml': 'logo: { light: ./brand/logo.svg, dark: ./brand/Logo.svg }\n',
      'brand/logo.svg': drawing,
      'brand/Logo.svg': drawing,
    },
  ],
  ['own words', { 'words/de.yaml': 'archive: A\n', 'words/DE.yaml': 'archive: B\n' }],
  ['kinds of content', { 'topics/kai.yaml': topic, 'Topics/kai.yaml': topic }],
] as const)
  test(`two ${what} whose names differ by capitals only are an error`, async () => {
    const faults = await faultsOf(files);
    const names = Object.keys(files).map((name) => name.toLowerCase());
    const about = faults.filter(
      ({ file, level }) =>
        level === 'error' &&
        names.some((name) => name.startsWith(file.replace(/^content\//, '').toLowerCase())),
    );
    assert.ok(about.length, JSON.stringify(faults));
  });

const devices = ['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'];
for (const [what, filesFor] of [
  ['a topic', (name: string) => ({ [`topics/${name}.yaml`]: topic })],
  ['a release', (name: string) => ({ [`releases/2026-01-16-${name}/index.de.mdx`]: release() })],
  ['a page', (name: string) => ({ [`pages/${name}/index.de.mdx`]: page })],
  [
    'the address of a page',
    (name: string) => ({ 'pages/kai/index.de.mdx': page.replace('---\n\n', `address: ${name}\n---\n\n`) }),
  ],
  [
    'a saved search',
    (name: string) => ({
      'newsroom.yaml': `${newsroom}feeds: [{ id: ${name}, title: { de: Hafen, en: Port }, topics: [hafen] }]\n`,
    }),
  ],
] as const)
  test(`a name that Windows keeps for itself is refused for ${what}`, async () => {
    for (const name of devices) {
      const faults = await faultsOf(filesFor(name));
      const found = faults.filter(({ rule, level }) => level === 'error' && rule === 'nameFlaw');
      assert.equal(found.length, 1, `${name}: ${JSON.stringify(faults)}`);
    }
  });

test('a path of this machine gets slashes before anybody compares it', () => {
  const root = import.meta.dirname;
  // What is only opened, or handed to git, may keep the separators of its machine.
  const kept = [
    'desk/local/repository.ts',
    'commands/doctor/machine.ts',
    'loaders/content-is-data.ts',
    'import/source/markdown-folder.ts',
  ];
  const without = filesBelow(root)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !kept.includes(name))
    .flatMap((name) =>
      readFileSync(join(root, name), 'utf8')
        .split('\n')
        .filter((one) => /\brelative\(/.test(one) && !/replaceAll\('\\\\', '\/'\)|split\(sep\)/.test(one))
        .map((one) => `${name}: ${one.trim()}`),
    );
  assert.deepEqual(without, []);
});
