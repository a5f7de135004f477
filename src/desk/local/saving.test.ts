import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { create, smallDesk, text, topic, update, words } from '../../../e2e/small-desk.ts';
import { shaOf } from './repository.ts';

const fresh = 'content/topics/neu.yaml';

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

test('what git refuses is taken back', async () => {
  const { change, git, now } = await smallDesk((top) => {
    mkdirSync(join(top, '.git/hooks'));
    const hook = '#!/bin/sh\necho "no title" >&2\nexit 1\n';
    writeFileSync(join(top, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
  });
  const { status, said } = await change([update('x: y\n'), create(fresh)]);
  assert.deepEqual([status, said.message], [409, words.failed('no title')]);
  assert.equal(git('status', '--porcelain'), '');
  assert.equal(now(), text);
});
