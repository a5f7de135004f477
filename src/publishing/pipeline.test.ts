import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { gitIn } from '../../e2e/small-repository.ts';
import { testFolder } from '../../e2e/test-folder.ts';

const manifest = createRequire(import.meta.url).resolve('gitlab-ci-local/package.json');
const program = join(dirname(manifest), 'dist', 'index.js');
let folder: string;

before(async () => {
  folder = testFolder();
  await copyFile(resolve('.gitlab-ci.yml'), join(folder, '.gitlab-ci.yml'));
  gitIn(folder, ['init', '--quiet']);
  gitIn(folder, ['remote', 'add', 'origin', 'git@gitlab.example.org:press/newsroom.git']);
  gitIn(folder, ['add', '--all']);
  gitIn(folder, ['commit', '--quiet', '--message', 'Write']);
});

/** The jobs that GitLab would run, found by a program that reads its files in the same way. */
async function jobsOf(variables: Record<string, string>, more: readonly string[] = []): Promise<string> {
  const given = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
  const parameters = [program, '--list-csv', ...given, ...more];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { cwd: folder });
  const [, ...lines] = stdout.slice(stdout.indexOf('name;stage')).trim().split('\n');
  return lines.map((line) => line.split(';')[0]).join();
}

const by = (source: string) => ({ CI_PIPELINE_SOURCE: source });
const server = { NEWSROOM_DEPLOY: 'server deploy@press:/srv/newsroom' };
const pages = { NEWSROOM_DEPLOY: 'pages' };

test('GitLab runs the jobs that are meant, and no other', async () => {
  const expected: [Record<string, string>, string][] = [
    [by('schedule'), ''],
    [by('push'), 'test'],
    [{ ...by('push'), ...server }, 'test,publish,record'],
    [{ ...by('push'), ...pages }, 'test,pages,record'],
    [{ ...by('schedule'), ...server }, 'clock,record'],
    [{ ...by('schedule'), ...pages }, 'pages,record'],
  ];
  for (const [variables, jobs] of expected)
    assert.equal(await jobsOf(variables, ['--no-json-schema-validation']), jobs, JSON.stringify(variables));
});

test('a request to merge is tested, reviewed and publishes nothing, and no word is unknown to GitLab’s schema', async () => {
  gitIn(folder, ['switch', '--quiet', '--create', 'draft']);
  assert.equal(await jobsOf({ ...by('merge_request_event'), ...server }), 'test,review');
  await writeFile(join(folder, 'wrong.yml'), 'a:\n  script: [npm test]\n  artifacts:\n    expires: 7 days\n');
  await assert.rejects(jobsOf({}, ['--file', 'wrong.yml']), /expires/);
});
