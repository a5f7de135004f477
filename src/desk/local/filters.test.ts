import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ask, place, smallDesk, text, topic, update } from '../../../e2e/small-desk.ts';
import { shaOf } from './repository-files.ts';

const withWindowsEnds = text.replaceAll('\n', '\r\n');
const upper = text.toUpperCase();

/** What git makes of the bytes on the disk, and the bytes that are there. */
const ways: [
  what: string,
  setUp: (top: string, git: (...words: string[]) => string) => void,
  onDisk: string,
][] = [
  [
    'git writes line ends of Windows (core.autocrlf=true)',
    (top, git) => {
      git('config', 'core.autocrlf', 'true');
      writeFileSync(join(top, topic), withWindowsEnds);
      git('add', topic);
    },
    withWindowsEnds,
  ],
  [
    'git stores line ends of Unix (core.autocrlf=input)',
    (top, git) => {
      git('config', 'core.autocrlf', 'input');
      writeFileSync(join(top, topic), withWindowsEnds);
      git('add', topic);
    },
    withWindowsEnds,
  ],
  [
    'a filter stores other bytes of the same length',
    (top, git) => {
      mkdirSync(join(top, '.git/info'), { recursive: true });
      appendFileSync(join(top, '.git/info/attributes'), '*.yaml filter=shout\n');
      git('config', 'filter.shout.clean', 'tr A-Z a-z');
      git('config', 'filter.shout.smudge', 'tr a-z A-Z');
      writeFileSync(join(top, topic), upper);
      git('add', topic);
      git('commit', '--quiet', '--allow-empty', '-m', 'Shout');
    },
    upper,
  ],
  [
    'git writes the id of the file into it (ident)',
    (top, git) => {
      mkdirSync(join(top, '.git/info'), { recursive: true });
      appendFileSync(join(top, '.git/info/attributes'), '*.yaml ident\n');
      writeFileSync(join(top, topic), `# $Id: 0123$\n${text}`);
      git('add', topic);
      git('commit', '--quiet', '-m', 'Ident');
    },
    `# $Id: 0123$\n${text}`,
  ],
];
for (const [what, setUp, onDisk] of ways) {
  test(`a text is named by its bytes on the disk and can be saved, though ${what}`, async () => {
    const { port, change, git, now } = await smallDesk(setUp);
    const { said } = await ask(port, 'GET', `${place}/git/trees/x?recursive=1`);
    const [file] = said['tree'] as { path: string; sha: string; size: number }[];
    assert.deepEqual(file, {
      path: topic,
      sha: shaOf(Buffer.from(onDisk)),
      size: onDisk.length,
      type: 'blob',
    });
    const begin = Number(git('rev-list', '--count', 'HEAD'));
    const { status } = await change([update('name: { de: Neu }\n', { sha: file?.sha })]);
    assert.equal(status, 201);
    assert.equal(now(), 'name: { de: Neu }\n');
    assert.equal(Number(git('rev-list', '--count', 'HEAD')), begin + 1);
    assert.equal(git('status', '--porcelain'), '');
  });
}
