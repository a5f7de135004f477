import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { filesBelow } from '../../src/files/walk.ts';
import { testFolder } from '../test-folder.ts';

const root = resolve(import.meta.dirname, '..', '..');
const person = ['-c', 'user.name=Ada Anker', '-c', 'user.email=ada@example.org'];
const git = (folder: string, ...words: string[]) =>
  execFileSync('git', [...person, ...words], { cwd: folder, encoding: 'utf8' });

/** Runs npm in a folder, as its owner would. */
function npm(folder: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {
      ...process.env,
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'a@example.org',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'a@example.org',
    },
  });
  assert.equal(status, 0, `npm ${words.join(' ')}\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
  return stdout;
}

const migration = `import { renameKey } from './rename-key.ts';

export type Migration = { version: string; files: RegExp; change: (source: string) => string };
export const migrations: readonly Migration[] = [
  { version: '1.0.0', files: /^releases\\//, change: (source) => renameKey(source, ['kicker'], 'overline') },
];
`;

/** The source of updates: this program as 0.9.0, and one in which a field of releases has another name as 1.0.0. */
function source(): string {
  const folder = join(testFolder(), 'upstream');
  git(root, 'clone', '--quiet', '--no-hardlinks', root, folder);
  git(folder, 'tag', 'v0.9.0');
  for (const name of filesBelow(join(folder, 'src')).filter((one) => /\.(?:ts|astro|css)$/.test(one))) {
    const path = join(folder, 'src', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\bkicker\b/g, 'overline'));
  }
  writeFileSync(join(folder, 'src/commands/updating/migrations.ts'), migration);
  for (const name of ['package.json', 'package-lock.json']) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"version": "0\.9\.0"/, '"version": "1.0.0"'));
  }
  appendFileSync(join(folder, 'content/topics/international.yaml'), '# newer\n');
  git(folder, 'commit', '--quiet', '--all', '-m', '1.0.0');
  git(folder, 'tag', 'v1.0.0');
  return folder;
}

const release = (number: number) => `---
title: Meldung ${number} aus dem Hafen am Kai
summary: Der Hafen am Kai hat heute zum wiederholten Mal geöffnet, und alle durften kommen, um ihn anzusehen.
publishedAt: 2026-01-0${number}T10:00:00+01:00
# Kept.
kicker:   Hafen
topics: [news]
---

Der Hafen hat geöffnet.
`;

test('a newsroom of 0.9.0 with three releases and a change of its own is updated, and loses nothing', () => {
  const upstream = source();
  const newsroom = join(testFolder(), 'newsroom');
  git(upstream, 'clone', '--quiet', upstream, newsroom);
  git(newsroom, 'switch', '--quiet', '-C', 'main', 'v0.9.0');
  git(newsroom, 'remote', 'rename', 'origin', 'upstream');
  npm(newsroom, 'ci', '--prefer-offline', '--ignore-scripts');
  npm(
    newsroom,
    'run',
    'setup',
    '--',
    '--publisher',
    'Hafenverbund Nordlicht e. V.',
    '--url',
    'https://example.org/',
    '--languages',
    'de',
    '--timeZone',
    'Europe/Berlin',
    '--place',
    'Lichterhaven',
    '--contact',
    'Ada Anker',
    '--email',
    'ada@example.org',
    '--phone',
    '+49 30 23125 001',
    '--address',
    'Am Kai 1, 12345 Lichterhaven',
    '--repository',
    'private',
    '--colour',
    '#e2001a',
  );
  for (const number of [1, 2, 3]) {
    const folder = join(newsroom, 'content', 'releases', `2026-01-0${number}-meldung-${number}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.de.mdx'), release(number));
  }
  appendFileSync(join(newsroom, 'src/faults/nearest.ts'), '// Ours.\n');
  git(newsroom, 'add', '--all');
  git(newsroom, 'commit', '--quiet', '-m', 'Our newsroom');
  const before = filesBelow(join(newsroom, 'content'));
  const look = readFileSync(join(newsroom, 'content', 'brand.yaml'), 'utf8');
  assert.match(look, /#e2001a/);

  const said = npm(newsroom, 'run', 'update');
  assert.match(said, /update-1\.0\.0/);
  assert.equal(git(newsroom, 'status', '--porcelain'), '');
  assert.match(readFileSync(join(newsroom, 'src/faults/nearest.ts'), 'utf8'), /\/\/ Ours\.\n$/);
  assert.deepEqual(filesBelow(join(newsroom, 'content')), before);
  assert.equal(readFileSync(join(newsroom, 'content', 'brand.yaml'), 'utf8'), look);
  for (const number of [1, 2, 3]) {
    const path = `releases/2026-01-0${number}-meldung-${number}/index.de.mdx`;
    const text = readFileSync(join(newsroom, 'content', path), 'utf8');
    assert.equal(text, release(number).replace('kicker:', 'overline:'));
    assert.match(
      readFileSync(join(newsroom, 'dist', '2026', '01', `meldung-${number}`, 'index.html'), 'utf8'),
      />Hafen</,
    );
  }

  git(newsroom, 'switch', '--quiet', 'main');
  git(newsroom, 'merge', '--quiet', 'update-1.0.0');
  npm(newsroom, 'run', 'update', '--', '--undo');
  assert.equal(git(newsroom, 'diff', '--stat', 'main~1', 'main', '--', 'README.md'), '');
  assert.match(readFileSync(join(newsroom, 'package.json'), 'utf8'), /"version": "0\.9\.0"/);
  npm(newsroom, 'run', 'check');
  assert.ok(existsSync(join(newsroom, 'node_modules')));
});
