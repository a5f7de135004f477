import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..', '..');
const read = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));
const workflows = ['.github/workflows', '.forgejo/workflows'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);
type Workflow = { jobs: Record<string, { if?: string; steps?: { run?: string }[] }> };
const jobsOf = (file: string) => Object.values((read(file) as Workflow).jobs);

test('nothing is published or told from another branch than the main one, however it was started', () => {
  const isTelling = /npm run (?:deploy|clock|mail|post)\b/;
  const told = workflows.flatMap((file) =>
    jobsOf(file)
      .filter(({ steps = [] }) => steps.some(({ run = '' }) => isTelling.test(run)))
      .map((job) => ({ file, when: job.if ?? '' })),
  );
  assert.ok(told.length >= 6, JSON.stringify(told));
  for (const { file, when } of told) assert.match(when, /^github\.ref == 'refs\/heads\/main'\s+&& /, file);

  const jobs = read('.gitlab-ci.yml') as Record<string, { rules?: { if?: string }[] }>;
  const rules = Object.values(jobs).flatMap((job) => job.rules ?? []);
  assert.ok(rules.length >= 7);
  for (const { if: when = '' } of rules)
    assert.match(
      when,
      /^\$CI_(?:COMMIT_BRANCH == \$CI_DEFAULT_BRANCH &&|PIPELINE_SOURCE == "merge_request_event"$)/,
    );
});
