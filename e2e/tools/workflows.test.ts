import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

type Job = {
  needs?: string;
  strategy?: { matrix: Record<string, (string | number)[]> };
  steps: { run?: string; uses?: string }[];
};
type Workflow = { on: { push: object }; jobs: Record<string, Job> };

const workflow = (name: string) =>
  parse(
    readFileSync(join(resolve(import.meta.dirname, '../../.github/workflows'), name), 'utf8'),
  ) as Workflow;
const doneBy = (job: Job | undefined) => job?.steps.map(({ run, uses }) => run ?? uses?.replace(/@.*/, ''));

test('a release is made of a tag that agrees, tested, and attested before it is published', () => {
  const { on, jobs } = workflow('release.yml');
  assert.deepEqual(on.push, { tags: ['v[0-9]+.[0-9]+.[0-9]+'] });
  assert.deepEqual(doneBy(jobs['make']), [
    'actions/checkout',
    'npm ci',
    'npm run release -- "$TAG"',
    'npm test',
    'actions/attest-build-provenance',
    'actions/upload-artifact',
  ]);
  assert.equal(jobs['publish']?.needs, 'make');
});

test('every platform that is promised is tried with every Node, without scripts of packages', () => {
  const { jobs } = workflow('test.yml');
  const platforms = jobs['platforms'];
  assert.deepEqual(platforms?.strategy?.matrix, {
    system: ['ubuntu-24.04', 'macos-15', 'windows-2025'],
    node: [20, 22, 24],
  });
  assert.deepEqual(doneBy(platforms), [
    'actions/checkout',
    'actions/setup-node',
    'npm ci --ignore-scripts',
    'npm run check',
    'npm run build',
    'npm test unit',
  ]);
  const promises = readFileSync(resolve(import.meta.dirname, '../../docs/promises.md'), 'utf8');
  for (const node of platforms?.strategy?.matrix['node'] ?? [])
    assert.match(promises, new RegExp(`\\| Node [^|]*\\|[^|]*\\b${node}\\b`), `Node ${node}`);
});
