import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { gitIn } from '../../small-repository.ts';
import { testFolder } from '../../test-folder.ts';
import { release } from './release.ts';
import { flawsOf, notesOf, sectionsOf } from './release-notes.ts';

const root = resolve(import.meta.dirname, '../../..');
const changes = `# Changes

What changes.

## Next

## 1.0.0 – 2026-11-30

The first one. [How to update](docs/updating.md); [semver](https://semver.org/).

- Everything.

## 0.9.0 – 2026-10-01

Before.
`;
const today = '2026-11-30';
const fit = { tag: 'v1.0.0', version: '1.0.0', locked: '1.0.0', changes };

test('a tag that agrees with version and change log has no flaw', () => {
  assert.deepEqual(flawsOf(fit, today), []);
  assert.deepEqual(flawsOf({ ...fit, changes: changes.replaceAll('\n', '\r\n') }, today), []);
});

const next = changes.replace('## Next\n', '## Next\n\n- Something.\n');
for (const [what, change, word] of [
  ['another tag', { tag: 'v1.0.1' }, 'The tag says v1.0.1'],
  ['a tag with a word', { tag: '1.0.0' }, 'no tag of a release'],
  ['no tag', { tag: '' }, 'no tag of a release'],
  ['an old lock file', { locked: '0.9.0' }, 'package-lock.json says 0.9.0'],
  ['no section', { changes: changes.replace('1.0.0', '1.0.2') }, 'nothing about 1.0.0'],
  ['an empty section', { changes: changes.replace(/The first[^]*Everything\.\n/, '') }, 'says nothing under'],
  ['a day to come', { changes: changes.replace('2026-11-30', '2026-12-01') }, 'after today'],
  ['a newer section', { changes: changes.replace('0.9.0', '1.1.0') }, 'newer version (1.1.0)'],
  ['a hyphen for the dash', { changes: changes.replace('1.0.0 –', '1.0.0 -') }, 'nothing about 1.0.0'],
  ['text under “Next”', { changes: next }, 'text under “Next”'],
] as const)
  test(`${what} keeps a tag from becoming a release`, () => {
    const flaws = flawsOf({ ...fit, ...change }, today);
    assert.ok(
      flaws.some((flaw) => flaw.includes(word)),
      flaws.join('\n'),
    );
  });

test('notes are the part of one version, with links that lead to the repository', () => {
  assert.equal(
    notesOf('1.0.0', changes, 'https://x/'),
    'The first one. [How to update](https://x/docs/updating.md); [semver](https://semver.org/).\n\n- Everything.\n',
  );
  assert.equal(notesOf('2.0.0', changes, ''), '');
});

test('the change log of this repository can be cut, newest first', () => {
  const { sections } = sectionsOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  assert.ok(sections.length > 0);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  assert.equal(sections[0]?.version, version);
});

/** A repository of a program with this version, at its tag. */
function repository(version: string): string {
  const folder = testFolder();
  gitIn(folder, ['init', '--quiet']);
  for (const name of ['package.json', 'package-lock.json'])
    writeFileSync(join(folder, name), JSON.stringify({ version }));
  writeFileSync(join(folder, 'CHANGELOG.md'), changes);
  gitIn(folder, ['add', '--all']);
  gitIn(folder, ['commit', '--quiet', '--message', 'All']);
  gitIn(folder, ['tag', 'v1.0.0']);
  return folder;
}

async function released(t: TestContext, folder: string) {
  const said: string[] = [];
  for (const method of ['log', 'error'] as const)
    t.mock.method(console, method, (text: unknown) => void said.push(String(text)));
  const code = await release(['v1.0.0'], folder, new Date(`${today}T12:00:00Z`));
  return { code, said: said.join('\n') };
}

test('the step of the workflow writes notes and an archive, the same bytes every time', async (t) => {
  const folder = repository('1.0.0');
  const archive = join(folder, 'release', 'depesche-1.0.0.tar.gz');
  assert.equal((await released(t, folder)).code, 0);
  const bytes = readFileSync(archive);
  const listed = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' });
  assert.ok(listed.includes('depesche-1.0.0/CHANGELOG.md'), listed);
  assert.match(readFileSync(join(folder, 'release', 'notes.md'), 'utf8'), /^The first one\./);
  await released(t, folder);
  assert.deepEqual(readFileSync(archive), bytes);
});

test('a version that the tag does not name, and another commit than that of the tag, are refused', async (t) => {
  assert.equal((await released(t, repository('0.9.0'))).code, 1);
  const folder = repository('1.0.0');
  gitIn(folder, ['commit', '--quiet', '--allow-empty', '--message', 'Later']);
  const { code, said } = await released(t, folder);
  assert.equal(code, 1);
  assert.match(said, /another commit/);
});
