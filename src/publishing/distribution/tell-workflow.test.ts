import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

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

type Job = { rules: { if: string }[]; script: string[]; needs: { job: string }[]; before_script?: string[] };
const gitlab = read('.gitlab-ci.yml') as Record<'tell' | 'sent', Job> & { stages: string[] };

test('on GitLab nothing is told until a variable says where to, nor before the deploy is recorded', () => {
  const { tell, sent, stages } = gitlab;
  for (const { rules } of [tell, sent])
    assert.ok(
      rules.every((rule) => rule.if.endsWith(`(${names.map((name) => `$NEWSROOM_${name}`).join(' || ')})`)),
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

test('on GitLab the job that may push installs nothing', () =>
  assert.deepEqual(
    [gitlab.sent.before_script, gitlab.sent.script],
    [[], ['sh src/publishing/record/append.sh']],
  ));
