import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { gitIn } from '../../../e2e/small-repository.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { toolLanguages, toolWordsIn } from '../../i18n/tool-words.ts';
import { gitAttributes } from '../setup/git-attributes.ts';
import { findingsOf, secretsFor } from './findings.ts';
import { type Probes, readMachine } from './machine.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');

/** A machine in order. */
const sound: Probes = {
  node: 'v24.21.0',
  now: new Date('2026-07-01T09:00:00Z'),
  browser: () => Promise.resolve('/usr/bin/chromium'),
  free: () => Promise.resolve(50_000_000_000),
  timeAt: () => Promise.resolve(new Date('2026-07-01T09:00:20Z')),
  kept: () => Promise.resolve({ deploy: 'server deploy@host:/srv', secrets: secretsFor('server') }),
  isOnline: true,
};

/** A newsroom with its program and a source of updates, all committed; nothing is wrong with it. */
function soundNewsroom(): { root: string; content: string } {
  const folder = testFolder();
  const upstream = join(folder, 'upstream');
  const newsroom = join(folder, 'newsroom');
  mkdirSync(join(newsroom, 'content'), { recursive: true });
  mkdirSync(upstream);
  mkdirSync(join(newsroom, 'node_modules'));
  writeFileSync(join(newsroom, '.gitignore'), 'node_modules/\n');
  writeFileSync(join(newsroom, '.gitattributes'), '* text=auto eol=lf\n');
  writeFileSync(join(newsroom, 'package.json'), '{ "version": "0.9.0" }\n');
  const lock = JSON.stringify({ packages: { '': {}, 'node_modules/zod': { version: '4.6.7' } } });
  writeFileSync(join(newsroom, 'package-lock.json'), lock);
  writeFileSync(join(newsroom, 'node_modules', '.package-lock.json'), lock);
  writeFileSync(join(newsroom, 'content', 'newsroom.yaml'), 'name: Hafen\n');
  cpSync(join(root, '.github'), join(newsroom, '.github'), { recursive: true });
  gitIn(upstream, ['init']);
  gitIn(upstream, ['commit', '--allow-empty', '-m', 'First']);
  gitIn(upstream, ['tag', 'v0.9.0']);
  gitIn(newsroom, ['init']);
  gitIn(newsroom, ['add', '.']);
  gitIn(newsroom, ['commit', '-m', 'First']);
  gitIn(newsroom, ['remote', 'add', 'origin', 'git@github.com:hafen/newsroom.git']);
  gitIn(newsroom, ['remote', 'add', 'upstream', upstream]);
  return { root: newsroom, content: join(newsroom, 'content') };
}

type Newsroom = ReturnType<typeof soundNewsroom>;
const examined = async ({ root: program, content }: Newsroom, probes: Partial<Probes> = {}) =>
  findingsOf(await readMachine(program, content, { ...sound, ...probes }));

test('a machine in order has no finding', async () => {
  assert.deepEqual(await examined(soundNewsroom()), []);
});

type Planted = [what: string, organ: string, plant: (newsroom: Newsroom) => Partial<Probes> | undefined];
const nothing = undefined;
const planted: Planted[] = [
  ['an old Node', 'node', () => ({ node: 'v20.11.0' })],
  [
    'packages of another version',
    'packages',
    ({ root: program }) => {
      writeFileSync(join(program, 'node_modules', '.package-lock.json'), '{ "packages": {} }');
      return nothing;
    },
  ],
  ['a full disk', 'disk', () => ({ free: () => Promise.resolve(120_000_000) })],
  [
    'line ends of Windows',
    'lineEnds',
    ({ content }) => {
      gitIn(content, ['config', 'core.autocrlf', 'true']);
      writeFileSync(join(content, 'newsroom.yaml'), 'name: Hafen\r\n');
      gitIn(content, ['add', '.']);
      return nothing;
    },
  ],
  ['a clock that is ahead', 'clock', () => ({ now: new Date('2026-07-01T09:10:00Z') })],
  [
    'a missing workflow',
    'workflows',
    ({ root: program }) => {
      gitIn(program, ['rm', '-q', '.github/workflows/clock.yml']);
      return nothing;
    },
  ],
  [
    'a missing secret',
    'secrets',
    () => ({
      kept: () => Promise.resolve({ deploy: 'bucket https://s3/x', secrets: ['AWS_ACCESS_KEY_ID'] }),
    }),
  ],
  [
    'a newsroom that is not committed',
    'uncommitted',
    ({ content }) => {
      writeFileSync(join(content, 'brand.yaml'), 'a: b\n');
      return nothing;
    },
  ],
  ['no browser', 'browser', () => ({ browser: () => Promise.resolve(nothing) })],
  [
    'a newer version',
    'version',
    ({ root: program }) => {
      const upstream = gitIn(program, ['remote', 'get-url', 'upstream']).trim();
      gitIn(upstream, ['tag', 'v0.10.0']);
      return nothing;
    },
  ],
  [
    'no remote',
    'remote',
    ({ content }) => {
      gitIn(content, ['remote', 'remove', 'origin']);
      return nothing;
    },
  ],
  [
    'no source of updates',
    'upstream',
    ({ root: program }) => {
      gitIn(program, ['remote', 'remove', 'upstream']);
      return nothing;
    },
  ],
  ['a host without a target', 'secrets', () => ({ kept: () => Promise.resolve({ secrets: [] }) })],
  [
    'a mailing without its secret',
    'secrets',
    () => ({
      kept: () =>
        Promise.resolve({ deploy: 'folder public', variables: ['NEWSROOM_MAIL', 'OTHER'], secrets: [] }),
    }),
  ],
  ['a host that cannot be asked', 'secrets', () => ({ kept: () => Promise.resolve(nothing) })],
  [
    'a clock that is behind the history',
    'clock',
    () => ({ now: new Date('2025-01-01T00:00:00Z'), isOnline: false }),
  ],
];

for (const [what, organ, plant] of planted)
  test(`${what} is found, and nothing else`, async () => {
    const newsroom = soundNewsroom();
    const probes = plant(newsroom);
    const found = (await examined(newsroom, probes)).map((finding) => finding.organ);
    // Nobody asks the host of a newsroom that is not to go online.
    assert.deepEqual(found, probes?.isOnline === false ? [organ, 'secrets'] : [organ]);
  });

test('a git too old for updates is found', async () => {
  const { root: program, content } = soundNewsroom();
  const machine = await readMachine(program, content, sound);
  assert.match(machine.git ?? '', /^\d+\.\d+\.\d+$/);
  const organs = (git: string) => findingsOf({ ...machine, git }).map(({ organ }) => organ);
  assert.deepEqual([organs('2.37.4'), organs('2.38.0'), organs('2.9.9')], [['git'], [], ['git']]);
  const [finding] = findingsOf({ ...machine, git: '2.30.2' });
  for (const language of toolLanguages)
    assert.match(finding?.said(toolWordsIn(language).doctor) ?? '', /2\.30\.2.*2\.38/);
});

test('packages that only developers need may be missing, and what is shipped as it is may end lines as it likes', async () => {
  const newsroom = soundNewsroom();
  const { root: program, content } = newsroom;
  const packages = { '': {}, 'node_modules/zod': { version: '4.6.7' } };
  const lock = { packages: { ...packages, 'node_modules/eslint': { version: '9.1.0', dev: true } } };
  writeFileSync(join(program, 'package-lock.json'), JSON.stringify(lock));
  writeFileSync(join(program, '.gitattributes'), gitAttributes);
  for (const name of ['a.csv', 'b.txt', 'c.vtt']) writeFileSync(join(content, name), 'a;b\r\n1;2\r\n');
  gitIn(program, ['add', '.']);
  gitIn(program, ['commit', '-m', 'Tables']);
  assert.deepEqual(await examined(newsroom), []);
  // Another version of one is not that of the lockfile.
  const other = { packages: { ...packages, 'node_modules/eslint': { version: '8.0.0', dev: true } } };
  writeFileSync(join(program, 'node_modules', '.package-lock.json'), JSON.stringify(other));
  assert.deepEqual(
    (await examined(newsroom)).map(({ organ }) => organ),
    ['packages'],
  );
});

test('ten planted troubles are ten findings, each with a sentence in every language', async () => {
  const newsroom = soundNewsroom();
  let probes: Partial<Probes> = {};
  for (const [, , plant] of planted.slice(0, 10)) probes = { ...probes, ...plant(newsroom) };
  const found = await examined(newsroom, probes);
  assert.equal(found.length, 10);
  assert.deepEqual(
    found.map(({ organ }) => organ).sort(),
    planted
      .slice(0, 10)
      .map(([, organ]) => organ)
      .sort(),
  );
  for (const language of toolLanguages)
    for (const { said } of found) assert.ok(said(toolWordsIn(language).doctor).length > 20);
});

test('a shallow clone, a folder without git and without packages are found', async () => {
  const { root: program } = soundNewsroom();
  writeFileSync(join(program, 'content', 'more.yaml'), 'a: b\n');
  gitIn(program, ['add', '.']);
  gitIn(program, ['commit', '-m', 'Second']);
  const shallow = join(testFolder(), 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${program}`, shallow], { stdio: 'pipe' });
  const found = await examined({ root: shallow, content: join(shallow, 'content') });
  assert.deepEqual(
    found.map(({ organ }) => organ),
    ['packages', 'history', 'upstream'],
  );
  const bare = testFolder();
  writeFileSync(join(bare, 'package.json'), '{ "version": "0.9.0" }');
  const without = await examined({ root: bare, content: bare });
  assert.deepEqual(
    without.map(({ organ }) => organ),
    ['packages', 'repository'],
  );
});
