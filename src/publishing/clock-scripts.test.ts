import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { testFolder } from '../../e2e/test-folder.ts';

const read = (file: string): unknown => parse(readFileSync(resolve(file), 'utf8'));

type Workflow = { jobs: Record<string, { steps: { id?: string; run?: string }[] }> };
const stepOf = (file: string, job: string) =>
  (read(file) as Workflow).jobs[job]?.steps.find(({ id }) => id === 'clock')?.run ?? assert.fail(file);

const github = stepOf('.github/workflows/clock.yml', 'ask');
const forgejo = stepOf('.forgejo/workflows/publish.yml', 'publish');
const gitlab = (read('.gitlab-ci.yml') as { clock: { script: string[] } }).clock.script.join('\n');

/** Runs a script as its host does, with a fake npm whose commands exit as given. Returns its calls and output. */
function run(script: string, ends: Record<string, number>, event = 'schedule') {
  const folder = testFolder();
  const [called, output] = [join(folder, 'called'), join(folder, 'output')];
  const cases = Object.entries(ends).map(([command, code]) => `${command}) exit ${code} ;;`);
  const npm = `#!/bin/sh\necho "$2" >> '${called}'\ncase "$2" in ${cases.join(' ')} esac\n`;
  writeFileSync(join(folder, 'npm'), npm, { mode: 0o755 });
  writeFileSync(called, '');
  writeFileSync(output, '');
  const env = {
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    GITHUB_OUTPUT: output,
    EVENT: event,
    NEWSROOM_DEPLOY: 'server /srv/newsroom',
  };
  return (['bash', 'sh'] as const).map((shell) => {
    const options = shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
    const { status } = spawnSync(shell, [...options, '-c', script], { env, encoding: 'utf8' });
    const told = {
      status,
      called: readFileSync(called, 'utf8').trim().split('\n').join(),
      due: readFileSync(output, 'utf8'),
    };
    writeFileSync(called, '');
    writeFileSync(output, '');
    return told;
  });
}

/** Exit codes of failures: our own, that of npm, a missing command, a kill. */
const failures = [1, 2, 13, 127, 137, 254];

test('on GitHub and Forgejo what is due is built, what is not is not, and a clock that fails fails the workflow', () => {
  for (const script of [github, forgejo]) {
    for (const told of run(script, { clock: 0 }))
      assert.deepEqual(told, { status: 0, called: 'clock', due: 'due=true\n' });
    for (const told of run(script, { clock: 3 }))
      assert.deepEqual(told, { status: 0, called: 'clock', due: 'due=false\n' });
    for (const code of failures)
      for (const told of run(script, { clock: code }))
        assert.deepEqual(told, { status: code, called: 'clock', due: '' });
  }
});

test('on Forgejo a commit is published without a question to the clock', () => {
  for (const told of run(forgejo, { clock: 1 }, 'push'))
    assert.deepEqual(told, { status: 0, called: '', due: 'due=true\n' });
});

test('on GitLab the job publishes what is due, ends well when nothing is, and fails with whatever fails', () => {
  const whole = 'clock,record,check,build,deploy,smoke';
  // A record that cannot be fetched stops nothing.
  for (const record of [0, 1])
    for (const told of run(gitlab, { clock: 0, record }))
      assert.deepEqual([told.status, told.called], [0, whole]);
  for (const told of run(gitlab, { clock: 3 })) assert.deepEqual([told.status, told.called], [0, 'clock']);
  for (const code of failures)
    for (const told of run(gitlab, { clock: code }))
      assert.deepEqual([told.status, told.called], [code, 'clock']);
  for (const [failing, called] of [
    ['check', 'clock,record,check'],
    ['build', 'clock,record,check,build'],
    ['deploy', 'clock,record,check,build,deploy'],
    ['smoke', whole],
  ] as const)
    for (const told of run(gitlab, { clock: 0, [failing]: 1 }))
      assert.deepEqual([told.status, told.called], [1, called]);
});
