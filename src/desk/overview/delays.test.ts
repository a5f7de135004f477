import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { ask, smallDesk } from '../../../e2e/small-desk.ts';
import { gitIn } from '../../../e2e/small-repository.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { recordRef } from '../../history/deploys.ts';

const pathOf = (folder: string) => `content/releases/${folder}/index.de.mdx`;

/** A desk whose repository has texts of releases; `shared` says whether another one has them too. */
async function deskWith(texts: Readonly<Record<string, string>>, shared: boolean) {
  const there = testFolder();
  gitIn(there, ['init', '--quiet', '--bare', '--template=']);
  const desk = await smallDesk((_, git) => {
    if (shared) git('remote', 'add', 'origin', there);
  });
  const commit = (folder: string, text: string): string => {
    mkdirSync(dirname(join(desk.top, pathOf(folder))), { recursive: true });
    writeFileSync(join(desk.top, pathOf(folder)), text);
    desk.git('add', '-A');
    desk.git('commit', '--quiet', '-m', folder);
    return desk.git('rev-parse', `HEAD:${pathOf(folder)}`);
  };
  for (const [folder, text] of Object.entries(texts)) commit(folder, text);
  return { ...desk, commit };
}

const asked = async (port: number) => (await ask(port, 'GET', '/delays')).said as Record<string, unknown>;

test('a text that the shared repository lacks, or has in another version, is only here', async () => {
  const { port, commit } = await deskWith({ alt: 'Eins.\n', gut: 'Gut.\n' }, true);
  await ask(port, 'POST', '/publish', {});
  assert.deepEqual(await asked(port), { delays: {}, isShared: true });
  const [changed, fresh] = [commit('alt', 'Zwei.\n'), commit('neu', 'Neu.\n')];
  assert.deepEqual(await asked(port), { delays: { [changed]: 'changed', [fresh]: 'here' }, isShared: true });
});

test('with a record of deploys, a text that no build had is not built', async () => {
  const { port, commit, git } = await deskWith({ alt: 'Eins.\n' }, false);
  const [head, digest] = [git('rev-parse', 'HEAD'), git('rev-parse', 'HEAD:content')];
  const deploy = JSON.stringify({ commit: head, digest, at: '2026-07-01T10:00:00Z' });
  git('notes', `--ref=${recordRef}`, 'add', '-m', deploy, head);
  const fresh = commit('neu', 'Neu.\n');
  assert.deepEqual(await asked(port), { delays: { [fresh]: 'unbuilt' }, isShared: false });
});

test('without a shared repository and a record nobody knows where a text is', async () => {
  const { port } = await deskWith({ neu: 'Neu.\n' }, false);
  assert.deepEqual(await asked(port), { delays: {}, isShared: false });
});
