import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { read, tagged } from '../../../e2e/fixtures/exiftool.ts';
import { pixels } from '../../../e2e/fixtures/pictures.ts';
import { picture } from '../../../e2e/small-newsroom.ts';
import { create, smallDesk, text, topic, update, words } from '../../../e2e/small-desk.ts';
import { shaOf } from './repository-files.ts';

const fresh = 'content/topics/neu.yaml';

test('a new file has a name that every system has', async () => {
  const { change } = await smallDesk();
  const refused = async (name: string) =>
    change([{ ...create(`content/topics/${name}`), content: Buffer.from('x').toString('base64') }]);
  for (const name of ['Kran #3.jpg', 'con.yaml', 'Bericht.PDF'])
    assert.equal((await refused(name)).status, 403, name);
  assert.match((await refused('Kran #3.jpg')).raw, /Kran 3\.jpg/);
  assert.equal((await refused('Übersicht (neu).pdf')).status, 201);
});

test('a save is one commit of these files by the person git knows, and is not pushed', async () => {
  const { change, git, now } = await smallDesk((folder, run) => {
    run('init', '--quiet', '--bare', join(folder, '.git', 'elsewhere'));
    run('remote', 'add', 'origin', join(folder, '.git', 'elsewhere'));
    run('push', '--quiet', '--set-upstream', 'origin', 'main');
    writeFileSync(join(folder, 'secret.yaml'), 'secret: staged\n');
    run('add', 'secret.yaml');
  });
  const pushed = git('rev-parse', 'origin/main');
  const author = { name: 'Somebody Else', email: 'else@example.org' };
  const files = [update('name: { de: Häfen }\n'), create(fresh)];
  const { status } = await change(files, { author, message: 'Rename a topic' });
  assert.equal(status, 201);
  assert.equal(now(), 'name: { de: Häfen }\n');
  assert.equal(git('log', '-1', '--format=%an %ae %s'), 'Ada Anker ada@example.org Rename a topic');
  assert.equal(git('show', '--name-only', '--format='), `${topic}\n${fresh}`);
  assert.equal(git('diff', '--cached', '--name-only'), 'secret.yaml');
  assert.equal(git('ls-remote', 'origin', 'main').split('\t')[0], pushed);
});

test('what a picture tells does not enter git, and the editor learns the bytes that did', async () => {
  const { change, top } = await smallDesk();
  const told = await tagged(await picture(), '-n', '-GPSLatitude=51.05', '-GPSLatitudeRef=N');
  const sent = { operation: 'create', path: 'content/topics/hafen.jpg', content: told.toString('base64') };
  const { status, said } = await change([sent]);
  assert.equal(status, 201);
  const bytes = readFileSync(join(top, sent.path));
  assert.equal((await read(bytes))['GPS:GPSLatitude'], undefined);
  assert.deepEqual(await pixels(bytes), await pixels(told));
  assert.match(JSON.stringify(said), new RegExp(shaOf(bytes)));
});

test('a message is a message and no parameter', async () => {
  const { change, git } = await smallDesk();
  const message = '--amend --author=x\u0007\n$(touch hacked)';
  assert.equal((await change([update('x: y\n')], { message })).status, 201);
  assert.equal(git('log', '-1', '--format=%B'), '--amend --author=x\n$(touch hacked)');
  assert.equal(git('rev-list', '--count', 'HEAD'), '2');
});

test('a deleted text takes its folder with it, a moved one leaves nothing behind', async () => {
  const { change, git, top } = await smallDesk();
  const moved = { ...update(text), path: fresh, from_path: topic };
  assert.equal((await change([moved])).status, 201);
  assert.ok(!existsSync(join(top, topic)));
  const gone = { operation: 'delete', path: fresh, sha: shaOf(Buffer.from(text)) };
  assert.equal((await change([gone])).status, 201);
  assert.ok(!existsSync(join(top, 'content/topics')));
  assert.equal(git('ls-files', 'content'), '');
});

test('without an author nothing is saved, and the sentence tells what to type', async () => {
  const { change, now } = await smallDesk((_top, git) => git('config', 'user.name', ''));
  const { status, said } = await change([update('x: y\n')]);
  assert.deepEqual([status, said.message, now()], [422, words.noAuthor, text]);
});

function refuseCommits(top: string): void {
  mkdirSync(join(top, '.git/hooks'));
  const hook = '#!/bin/sh\necho "no title" >&2\nexit 1\n';
  writeFileSync(join(top, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
}

test('what git refuses is taken back', async () => {
  const { change, git, now } = await smallDesk(refuseCommits);
  const { status, said } = await change([update('x: y\n'), create(fresh)]);
  assert.deepEqual([status, said.message], [409, words.failed('no title')]);
  assert.equal(git('status', '--porcelain'), '');
  assert.equal(now(), text);
});

test('what was staged before a refused save is staged after it, in the same file too', async () => {
  const { change, git, top, now } = await smallDesk((folder, run) => {
    refuseCommits(folder);
    writeFileSync(join(folder, 'secret.yaml'), 'secret: staged\n');
    writeFileSync(join(folder, topic), 'name: { de: Vorgemerkt }\n');
    writeFileSync(join(folder, 'content/topics/dabei.yaml'), 'name: { de: Dabei }\n');
    run('add', '-A');
    writeFileSync(join(folder, topic), text);
  });
  const before = git('ls-files', '-s');
  const deleted = {
    operation: 'delete',
    path: 'content/topics/dabei.yaml',
    sha: shaOf(Buffer.from('name: { de: Dabei }\n')),
  };
  const { status } = await change([update('x: y\n'), create(fresh), deleted]);
  assert.equal(status, 409);
  assert.equal(git('ls-files', '-s'), before);
  assert.equal(now(), text);
  assert.deepEqual(
    readdirSync(join(top, '.git')).filter((name) => name.startsWith('depesche')),
    [],
  );
});

test('a file that nobody has committed is deleted, and nothing is committed', async () => {
  const { change, git, top } = await smallDesk((folder) => {
    writeFileSync(join(folder, fresh), text);
  });
  const gone = { operation: 'delete', path: fresh, sha: shaOf(Buffer.from(text)) };
  assert.equal((await change([gone])).status, 201);
  assert.ok(!existsSync(join(top, fresh)));
  assert.equal(git('rev-list', '--count', 'HEAD'), '1');
});

test('the first commit of a repository can be made at the desk', async () => {
  const { change, git } = await smallDesk((top, run) => {
    run('update-ref', '-d', 'HEAD');
    run('rm', '--cached', '--quiet', '-r', '.');
    rmSync(join(top, 'secret.yaml'));
  });
  assert.equal((await change([update('name: { de: Anfang }\n')])).status, 201);
  assert.equal(git('show', '--name-only', '--format='), topic);
});

const flags = ['assume-unchanged', 'skip-worktree'] as const;
for (const flag of flags) {
  test(`a file in which git does not look (${flag}) is not saved without a commit, but told`, async () => {
    const { change, now } = await smallDesk((_top, git) => git('update-index', `--${flag}`, topic));
    const { status, said } = await change([update('x: y\n')]);
    const command = `git update-index --no-${flag} ${topic}`;
    assert.deepEqual([status, said.message, now()], [409, words.unwatched([{ path: topic, command }]), text]);
  });
}
