import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const file = resolve(import.meta.dirname, '../../../.github/workflows/tell.yml');
type Step = { run?: string; if?: string; 'continue-on-error'?: boolean };
const { jobs } = parse(readFileSync(file, 'utf8')) as {
  jobs: Record<string, { if?: string; steps: Step[] }>;
};

test('nothing is told to anybody until a variable says where to', () => {
  const names = ['MAIL', 'MASTODON', 'BLUESKY'];
  const isAny = names.map((name) => `vars.NEWSROOM_${name} != ''`).join(' || ');
  assert.ok(jobs['tell']?.if?.endsWith(` && (${isAny})`), jobs['tell']?.if);
  const telling = jobs['tell']?.steps.filter(({ run }) => /npm run (?:mail|post)/.test(run ?? '')) ?? [];
  assert.equal(telling.length, names.length);
  for (const [place, step] of telling.entries())
    assert.ok(step.if?.includes(`vars.NEWSROOM_${names[place]} != ''`), step.run);
});

test('without the record of deploys nothing is told', () => {
  const fetching = jobs['tell']?.steps.find(({ run }) => run === 'npm run record -- --fetch');
  assert.ok(fetching && fetching['continue-on-error'] === undefined);
});
