import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Files, newsroom, noon, notYet, release, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { testFolder } from '../../e2e/test-folder.ts';

const program = join(import.meta.dirname, 'run.cjs');

/** The output and exit code of `npm run check` for a newsroom with some files changed. */
const checked = (changes: Files, ...parameters: string[]) => checkedIn({}, changes, ...parameters);

/** The same in a job with some variables. */
async function checkedIn(environment: NodeJS.ProcessEnv, changes: Files, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', ...parameters], {
    env: {
      ...outside,
      ...environment,
      CONTENT_DIR: await smallNewsroom(changes),
      NEWSROOM_NOW: noon.toISOString(),
      LC_ALL: 'C',
    },
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

const { GITHUB_EVENT_PATH: _event, CI_PROJECT_VISIBILITY: _visibility, ...outside } = process.env;

const heldBack = (lines: Record<string, string>): Files => ({
  'newsroom.yaml': `${newsroom}repository: public\n`,
  'releases/2026-07-20-geheime-werft/index.de.mdx': release(
    { title: 'Die geheime Werft', publishedAt: '2026-07-20T10:00:00+02:00', ...lines },
    'Die geheime Werft baut [hier](geheim) ein Schiff.',
  ),
});

test('what is held back fails the check of a public repository, and no log names it', async () => {
  for (const format of ['text', 'github']) {
    const { code, said } = await checked(
      heldBack({ title: 'Die geheime Werft baut ein Schiff' }),
      '--format',
      format,
    );
    assert.equal(code, 1);
    assert.match(said, /#[0-9a-f]{12}/);
    assert.doesNotMatch(said, /geheim|werft|schiff/i);
  }
});

test('its owner may ask for the path, and gets no text', async () => {
  const { said } = await checked(heldBack({}), '--paths');
  assert.match(said, /^content\/releases\/2026-07-20-geheime-werft\/index\.de\.mdx:2:8 title: Has 17/m);
  assert.doesNotMatch(said, /baut|Die geheime/);
});

test('annotations of a private repository name the file, so that they attach to its line', async () => {
  const folder = testFolder();
  const event = (isPrivate: boolean) => {
    const path = join(folder, `${isPrivate}.json`);
    writeFileSync(path, JSON.stringify({ repository: { private: isPrivate } }));
    return { CI: 'true', GITHUB_EVENT_PATH: path };
  };
  const file = 'releases/2026-07-20-geheime-werft/index.de.mdx';
  const { [file]: text, ...settings } = heldBack({});
  const annotated =
    /^::error file=content\/releases\/2026-07-20-geheime-werft\/index\.de\.mdx,line=2,col=8,/m;
  const github = ['--format', 'github'];
  const { said } = await checkedIn(event(true), { [file]: text }, ...github);
  assert.match(said, annotated);
  assert.doesNotMatch(said, /baut|Die geheime/);
  const gitlab = { CI: 'true', CI_PROJECT_VISIBILITY: 'private' };
  assert.match((await checkedIn(gitlab, { [file]: text })).said, /^content\/releases\/2026-07-20-geheime/m);
  for (const [environment, changes, ...parameters] of [
    [event(false), { [file]: text }, ...github],
    [event(true), { ...settings, [file]: text }, ...github],
    [event(true), { [file]: text }, ...github, '--no-paths'],
    [{ CI: 'true' }, { [file]: text }, ...github],
  ] as const)
    assert.doesNotMatch((await checkedIn(environment, changes, ...parameters)).said, /geheim/i);
});

test('what needs no judgement is set right on request, and said', async () => {
  const file = 'releases/2026-01-20-b/index.de.mdx';
  const { code, said } = await checked(
    { [file]: release({ publishedAt: '2026-01-20T10:00:00+01:00' }, 'Der Verein e. V. sagt "ja".') },
    '--fix',
  );
  assert.equal(code, 0, said);
  assert.match(
    said,
    /^Set right in 1 file: quotation marks, no-break spaces, ends of lines, names of files\.$/m,
  );
});

test('with nothing but warnings the check passes; without its parameters understood it does not run', async () => {
  const { code, said } = await checked({
    'releases/2026-01-20-b/index.de.mdx': release({ ...notYet, draft: 'true' }),
  });
  assert.equal(code, 0);
  assert.match(said, /0 errors and 1 warning in 6 files\./);
  assert.equal((await checked({}, '--fromat', 'text')).code, 2);
});
