import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sound, soundNewsroom } from '../../../e2e/fixtures/sound-newsroom.ts';
import { gitIn } from '../../../e2e/small-repository.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { toolLanguages, toolWordsIn } from '../../i18n/tool-words.ts';
import { findingsOf } from './findings.ts';
import { type Probes, readMachine } from './machine.ts';

type Newsroom = ReturnType<typeof soundNewsroom>;
const examined = async ({ root: program, content }: Newsroom, probes: Partial<Probes> = {}) =>
  findingsOf(await readMachine(program, content, { ...sound, ...probes }));

/** Lets git take every repository for one of somebody else, as its own tests do. */
async function amongStrangers<Result>(ask: () => Promise<Result>): Promise<Result> {
  process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
  try {
    return await ask();
  } finally {
    delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
  }
}

test('a repository of somebody else is named, and not taken for none', async () => {
  const newsroom = soundNewsroom();
  const [first] = await amongStrangers(() => examined(newsroom));
  assert.equal(first?.organ, 'repository');
  for (const language of toolLanguages)
    assert.match(first.said(toolWordsIn(language).doctor), /git config --global --add safe\.directory \//);
});

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
