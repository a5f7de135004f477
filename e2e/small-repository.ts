import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../src/files/walk.ts';
import { lineOf, recordRef } from '../src/history/deploys.ts';
import type { Files } from './small-newsroom.ts';

/** A commit: when it was made, and the files it writes; undefined removes one. */
export type Commit = [at: string, files: Files];

/** What is kept for an hour needs no care: nothing is forced onto the disk, nothing tidied up. */
const settings = [
  'init.defaultBranch=main',
  'init.templateDir=',
  'commit.gpgSign=false',
  'core.fsync=none',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/** Asks git in a folder, as somebody who exists on no machine. */
export function gitIn(folder: string, words: readonly string[], at = '2026-01-01T00:00:00Z', input?: Buffer) {
  return execFileSync('git', [...settings, ...words], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: {
      PATH: process.env['PATH'],
      // Nothing that is set on this machine may change what the tests see.
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada Anker',
      GIT_AUTHOR_EMAIL: 'ada@example.org',
      GIT_COMMITTER_NAME: 'Ada Anker',
      GIT_COMMITTER_EMAIL: 'ada@example.org',
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_DATE: at,
    },
  });
}

/**
 * Makes a folder a repository: the first commit holds all that lies in the folder, each further one what it changes.
 * The folder is left as the last commit has it.
 */
export function writeHistory(folder: string, start: string, more: readonly Commit[] = []): void {
  gitIn(folder, ['init', '--quiet']);
  const present: Files = Object.fromEntries(
    filesBelow(folder)
      .filter((name) => !name.startsWith('.git/'))
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
  const commits: Commit[] = [[start, present], ...more];
  // One process for all commits.
  gitIn(folder, ['fast-import', '--quiet'], start, Buffer.concat(commits.flatMap(imported)));
  for (const [, files] of more) write(folder, files);
  gitIn(folder, ['reset', '--quiet']);
}

/** Writes files and commits all that changed. */
export function commit(folder: string, at: string, files: Files = {}): void {
  write(folder, files);
  gitIn(folder, ['add', '--all']);
  gitIn(folder, ['commit', '--quiet', '--allow-empty', '--message', 'Write'], at);
}

/**
 * Writes a record of deploys: at each instant the last commit of the main line before it was deployed. The content is
 * the folder or one within it.
 */
export function writeRecord(content: string, instants: readonly string[]): void {
  const commits = gitIn(content, ['log', '--first-parent', '--format=%H %ct']).trim().split('\n');
  const notes = new Map<string, string[]>();
  const digests = new Map<string, string>();
  for (const at of instants) {
    const [commit = ''] =
      commits
        .map((line) => line.split(' '))
        .find(([, seconds]) => Number(seconds) * 1000 <= Date.parse(at)) ?? [];
    const digest = digests.get(commit) ?? gitIn(content, ['rev-parse', `${commit}:./`]).trim();
    digests.set(commit, digest);
    const line = lineOf({ commit, digest, at: new Date(at).toISOString() });
    notes.set(commit, [...(notes.get(commit) ?? []), line]);
  }
  const changes = [...notes].map(([commit, lines]) => {
    const text = Buffer.from(`${lines.join('\n')}\n`);
    return `M 100644 inline ${commit}\ndata ${text.length}\n${text.toString()}\n`;
  });
  const head = `commit ${recordRef}\ncommitter Ada Anker <ada@example.org> 0 +0000\ndata 0\n`;
  gitIn(content, ['fast-import', '--quiet', '--force'], undefined, Buffer.from(head + changes.join('')));
}

function write(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (text !== undefined) writeFileSync(join(folder, name), text);
    else removeWithFolder(join(folder, name));
  }
}

/** Git knows no empty folder, and takes away the one of the last file. */
function removeWithFolder(path: string): void {
  rmSync(path);
  if (readdirSync(dirname(path)).length === 0) rmdirSync(dirname(path));
}

/** https://git-scm.com/docs/git-fast-import */
function imported([at, files]: Commit): Buffer[] {
  const seconds = Math.floor(Date.parse(at) / 1000);
  const head = `commit refs/heads/main\ncommitter Ada Anker <ada@example.org> ${seconds} +0000\ndata 5\nWrite\n`;
  const changes = Object.entries(files).flatMap(([name, text]) => {
    if (text === undefined) return [Buffer.from(`D ${name}\n`)];
    const bytes = Buffer.from(text);
    return [Buffer.from(`M 100644 inline ${name}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')];
  });
  return [Buffer.from(head), ...changes];
}
