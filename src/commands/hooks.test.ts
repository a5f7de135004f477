import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { noon, release, smallNewsroom } from '../../e2e/small-newsroom.ts';

const program = join(import.meta.dirname, 'run.cjs');

/** A small newsroom in its own repository. */
async function repository() {
  const content = await smallNewsroom();
  const at = dirname(content);
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    NEWSROOM_NOW: noon.toISOString(),
    LC_ALL: 'C',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
  const person = ['-c', 'user.name=Ada Anker', '-c', 'user.email=ada@example.org'];
  const git = (...parameters: string[]) =>
    spawnSync('git', ['-C', at, ...person, ...parameters], { env, encoding: 'utf8' });
  const hooks = () => spawnSync(process.execPath, [program, 'hooks'], { env, encoding: 'utf8' });
  return { content, at, git, hooks };
}

test('before a commit the check runs, and a mistake stops it', async () => {
  const { content, git, hooks } = await repository();
  assert.equal(hooks().status, 1);
  git('init', '--quiet');
  assert.equal(hooks().status, 0);
  assert.equal(hooks().status, 0);
  git('add', '.');
  const good = git('commit', '--quiet', '--message', 'First');
  assert.equal(good.status, 0, good.stdout + good.stderr);
  writeFileSync(join(content, 'releases/2026-01-15-erste-meldung/index.de.mdx'), release({ title: 'Kurz' }));
  const bad = git('commit', '--all', '--quiet', '--message', 'Second');
  assert.equal(bad.status, 1);
  assert.match(bad.stdout + bad.stderr, /erste-meldung\/index\.de\.mdx:2:8 title: /);
});

test('a hook that somebody else has written stays', async () => {
  const { at, git, hooks } = await repository();
  git('init', '--quiet');
  rmSync(join(at, '.git/hooks'), { recursive: true, force: true });
  git('config', 'core.hooksPath', '.');
  writeFileSync(join(at, 'pre-commit'), '#!/bin/sh\n');
  assert.equal(hooks().status, 1);
});
