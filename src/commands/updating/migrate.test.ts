import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { testFolder } from '../../../e2e/test-folder.ts';
import { changesBetween } from './changes.ts';
import { migrate } from './migrate.ts';
import { type Migration, migrations } from './migrations.ts';
import { deprecations } from '../../schema/going/deprecations.ts';
import { renameKey } from './rename-key.ts';
import { byVersion, tagOfVersion } from './versions.ts';

test('a key gets another name and every other byte stays', () => {
  const before =
    '\uFEFF---\r\n# a note\r\ntitle:   "Ein Fest"  # kept\r\nimage: { src: ./a.jpg, credit: Hafen }\r\n---\r\n\r\ntitle: no key\r\n';
  assert.equal(renameKey(before, ['title'], 'headline'), before.replace('title:   ', 'headline:   '));
  assert.equal(
    renameKey(before, ['image', 'credit'], 'creditLine'),
    before.replace('credit:', 'creditLine:'),
  );
  assert.equal(renameKey('name: Hafen\n', ['name'], 'title'), 'title: Hafen\n');
});

test('a file without the key, with the new one or that cannot be read stays', () => {
  for (const source of [
    '---\na: 1\n---\n',
    '---\ntitle: a\nheadline: b\n---\n',
    '---\ntitle: [\n---\n',
    'Text',
  ])
    assert.equal(renameKey(source, ['title'], 'headline'), source);
});

test('whatever stands in a file, only the name of the key changes', () => {
  const value = fc.oneof(
    fc.constantFrom('x', '"a # b"', "'c'", '[1, 2]', '|\n  text\n  title: no\n', '{ title: no }'),
  );
  const line = fc
    .tuple(fc.constantFrom('a', 'b', 'title', '"c"'), value)
    .map(([key, text]) => `${key}: ${text}`);
  fc.assert(
    fc.property(
      fc.uniqueArray(line, { selector: (one) => one.split(':')[0], minLength: 1 }),
      fc.string(),
      (rows, body) => {
        const yaml = `${rows.join('\n')}\n`;
        const source = `---\n${yaml}---\n${body}`;
        const after = renameKey(source, ['title'], 'headline');
        const renamed = Object.entries(parse(yaml) as object).map(([key, of]) => [
          key === 'title' ? 'headline' : key,
          of,
        ]);
        assert.deepEqual(parse(after.slice(4, after.indexOf('---\n', 4))), Object.fromEntries(renamed));
        assert.equal(renameKey(after, ['headline'], 'title'), source);
      },
    ),
    { numRuns: 200 },
  );
});

const renamed: Migration = {
  version: '1.0.0',
  files: /^releases\//,
  change: (source) => renameKey(source, ['title'], 'headline'),
};

test('a migration writes the files that it changes and no others', async (t) => {
  t.mock.method(console, 'log', () => undefined);
  const content = testFolder();
  mkdirSync(join(content, 'releases', 'eins'), { recursive: true });
  const paths = [
    'releases/eins/index.de.mdx',
    'releases/eins/index.en.mdx',
    'releases/eins/a.txt',
    'topics.yaml',
  ];
  const [old = '', fresh = ''] = ['---\ntitle: Eins\n---\n', '---\nheadline: One\n---\n'];
  for (const path of paths) writeFileSync(join(content, path), path.includes('.en.') ? fresh : old);
  const inode = statSync(join(content, paths[1] ?? '')).mtimeMs;
  assert.equal(await migrate(['--dry-run'], content, [renamed]), 0);
  const texts = () => paths.map((path) => readFileSync(join(content, path), 'utf8'));
  assert.deepEqual(texts(), [old, fresh, old, old]);
  assert.equal(await migrate([], content, [renamed]), 0);
  assert.deepEqual(texts(), ['---\nheadline: Eins\n---\n', fresh, old, old]);
  assert.equal(statSync(join(content, paths[1] ?? '')).mtimeMs, inode);
});

test('migrations stand in the order of their versions', () => {
  const versions = migrations.map(({ version }) => version);
  assert.deepEqual(versions, versions.toSorted(byVersion));
});

test('versions are compared by their numbers', () => {
  assert.deepEqual(['v0.10.0', '0.9.0', '1.0.0', 'v0.9.1'].sort(byVersion), [
    '0.9.0',
    'v0.9.1',
    'v0.10.0',
    '1.0.0',
  ]);
  assert.equal(tagOfVersion(['v0.9.0', 'v0.10.0', 'v1.0.0-rc.1', 'latest']), 'v0.10.0');
  assert.equal(tagOfVersion(['v0.9.0', 'v0.10.0'], '0.9.0'), 'v0.9.0');
  assert.equal(tagOfVersion(['0.9.0'], 'v0.9.0'), '0.9.0');
  assert.equal(tagOfVersion([], undefined), undefined);
});

test('only what comes is told, the newest first', () => {
  const log = '# Changes\n\n## 1.1.0 – 2027\n\nc\n\n## 1.0.0\n\nb\n\n### More\n\n## 0.9.0\n\na\n';
  assert.equal(changesBetween(log, '0.9.0', '1.0.0'), '## 1.0.0\n\nb\n\n### More');
  assert.equal(changesBetween(log, '0.9.0', '1.1.0'), '## 1.1.0 – 2027\n\nc\n\n## 1.0.0\n\nb\n\n### More');
  assert.equal(changesBetween(log, '1.1.0', '1.1.0'), '');
});

test('links to organisations become ordinary ones, and one without a certain name stays', async (t) => {
  t.mock.method(console, 'log', () => undefined);
  const content = testFolder();
  const sheets = {
    'organisations/hafen.yaml': 'name: { de: Hafen }\n',
    'organisations/werft.yaml':
      'name: { de: Werft }\nchanges:\n  - from: 2026-01-01\n    name: { de: Neue Werft }\n',
    'releases/eins/index.de.mdx':
      '\uFEFF---\r\ntitle: Über\r\n---\r\n\r\nDer <OrgLink id="hafen" />, die <OrgLink id="werft" /> und das <OrgLink id="x">Dock</OrgLink>.\r\n',
  };
  for (const [path, text] of Object.entries(sheets)) {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  await migrate([], content);
  assert.equal(
    readFileSync(join(content, 'releases/eins/index.de.mdx'), 'utf8'),
    '\uFEFF---\r\ntitle: Über\r\n---\r\n\r\nDer [Hafen](/organisations/hafen/), die <OrgLink id="werft" /> und das [Dock](/organisations/x/).\r\n',
  );
});

const root = join(import.meta.dirname, '..', '..', '..');
const { version: own } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const changeLog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');

for (const { what, goes, files, example } of deprecations) {
  const name = 'component' in what ? `<${what.component}` : what.field.join('.');
  test(`what is to go has a migration, stands in the change log and goes in time: ${name}`, () => {
    const { path, source } = example;
    const reaching = migrations.filter((migration) => migration.files.test(path));
    assert.ok(files.test(path));
    assert.notEqual(
      reaching.reduce((text, { change }) => change(text, path, () => undefined), source),
      source,
    );
    assert.ok(changeLog.includes(name), `CHANGELOG.md does not name ${name}`);
    assert.ok(byVersion(own, goes) < 0, `${name} was to go with ${goes}: delete it with its entry`);
  });
}
