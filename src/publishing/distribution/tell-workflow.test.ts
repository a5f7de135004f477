import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { gitIn } from '../../../e2e/small-repository.ts';
import { testFolder } from '../../../e2e/test-folder.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string): unknown => parse(readFileSync(resolve(root, file), 'utf8'));
const names = ['MAIL', 'MASTODON', 'BLUESKY'];

type Step = { run?: string; if?: string; 'continue-on-error'?: boolean };
for (const host of ['.github', '.forgejo']) {
  const { jobs } = read(`${host}/workflows/tell.yml`) as {
    jobs: Record<string, { if?: string; steps: Step[] }>;
  };

  test(`nothing is told to anybody until a variable says where to (${host})`, () => {
    const isAny = names.map((name) => `vars.NEWSROOM_${name} != ''`).join(' || ');
    const asked = jobs['tell']?.if ?? '';
    assert.ok(asked === isAny || asked.endsWith(` && (${isAny})`), asked);
    const telling = jobs['tell']?.steps.filter(({ run }) => /npm run (?:mail|post)/.test(run ?? '')) ?? [];
    assert.equal(telling.length, names.length);
    for (const [place, step] of telling.entries())
      assert.ok(step.if?.includes(`vars.NEWSROOM_${names[place]} != ''`), step.run);
  });

  test(`without the record of deploys nothing is told (${host})`, () => {
    const fetching = jobs['tell']?.steps.find(({ run }) => run === 'npm run record -- --fetch');
    assert.ok(fetching && fetching['continue-on-error'] === undefined);
  });
}

test('the file for Forgejo and its document name the versions that have the lock', () => {
  const versions = /Forgejo (?:from )?(\d+)(?:,| and) Gitea (?:from )?([\d.]+\d)/;
  const [inFile, inDocument] = ['.forgejo/workflows/tell.yml', 'docs/mail-and-posts.md'].map((file) =>
    versions.exec(readFileSync(resolve(root, file), 'utf8'))?.slice(1),
  );
  assert.ok(inFile);
  assert.deepEqual(inFile, inDocument);
});

type Job = {
  rules: { if: string }[];
  script: string[];
  needs: { job: string }[];
  resource_group?: string;
  variables?: Record<string, string>;
};
const gitlab = read('.gitlab-ci.yml') as { tell: Job; stages: string[] };
const append = 'src/publishing/record/append.sh';

test('on GitLab nothing is told until a variable says where to, nor before the deploy is recorded', () => {
  const { tell, stages } = gitlab;
  assert.ok(
    tell.rules.every((rule) =>
      rule.if.endsWith(`(${names.map((name) => `$NEWSROOM_${name}`).join(' || ')})`),
    ),
  );
  assert.ok(stages.indexOf('record') < stages.indexOf('tell'));
  assert.deepEqual(
    tell.needs.map(({ job }) => job),
    ['record'],
  );
  const [fetching, telling = ''] = tell.script;
  // A line that fails ends the job.
  assert.equal(fetching, 'npm run record -- --fetch');
  for (const name of names) assert.ok(telling.includes(`if [ -n "$NEWSROOM_${name}" ]; then npm run`), name);
});

test('on GitLab what was sent is remembered by the job that sends, which runs one at a time', () => {
  const jobs = Object.entries(read('.gitlab-ci.yml') as Record<string, Partial<Job>>);
  const keeping = jobs.flatMap(([name, { variables }]) => (variables?.['NEWSROOM_SENT'] ? [name] : []));
  assert.deepEqual(keeping, ['tell']);
  assert.equal(gitlab.tell.resource_group, 'tell');
});

for (const shell of ['sh', 'bash'])
  test(`on GitLab what went out is remembered also when another channel fails (${shell})`, () => {
    const folder = testFolder();
    const [store, clone] = [join(folder, 'store.git'), join(folder, 'clone')];
    gitIn(folder, ['init', '--quiet', '--bare', store]);
    gitIn(folder, ['init', '--quiet', clone]);
    gitIn(clone, ['remote', 'add', 'origin', store]);
    gitIn(clone, ['commit', '--quiet', '--allow-empty', '--message', 'Write']);
    const commit = gitIn(clone, ['rev-parse', 'HEAD']).trim();
    mkdirSync(join(clone, dirname(append)), { recursive: true });
    copyFileSync(join(root, append), join(clone, append));
    const line = (channel: string) =>
      `{"commit":"${commit}","channel":"${channel}","id":"tag:example.org,2026:kai/de","at":"2026-01-15T08:00:00Z"}`;
    // What goes out is written down, and the second channel fails after it has sent something.
    const npm = [
      '#!/bin/sh',
      'case "$2" in mail) name=mail ;; post) name=$4 ;; *) exit 0 ;; esac',
      `printf '%s\n' '${line('NAME')}' | sed "s/NAME/$name/" >> "$NEWSROOM_SENT"`,
      'if [ "$name" = mastodon ]; then exit 7; fi',
    ].join('\n');
    writeFileSync(join(folder, 'npm'), `${npm}\n`, { mode: 0o755 });
    const { status, stderr } = spawnSync(shell, ['-e', '-c', gitlab.tell.script.join('\n')], {
      cwd: clone,
      encoding: 'utf8',
      env: {
        PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
        HOME: folder,
        ...gitlab.tell.variables,
        ...Object.fromEntries(names.map((name) => [`NEWSROOM_${name}`, 'https://x.example.org'])),
      },
    });
    assert.equal(status, 7, stderr);
    assert.deepEqual(
      gitIn(store, ['notes', '--ref=refs/notes/depesche/sent', 'show', commit]).trim().split('\n'),
      ['bluesky', 'mail', 'mastodon'].map(line),
    );
  });
