import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Files, newsroom, noon, notYet, release, smallNewsroom } from '../../e2e/small-newsroom.ts';

const program = join(import.meta.dirname, 'run.cjs');

/** The output and exit code of `npm run check` for a newsroom with some files changed. */
async function checked(changes: Files, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', ...parameters], {
    env: {
      ...process.env,
      CONTENT_DIR: await smallNewsroom(changes),
      NEWSROOM_NOW: noon.toISOString(),
      LC_ALL: 'C',
    },
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

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

test('what needs no judgement is set right on request, and said', async () => {
  const file = 'releases/2026-01-20-b/index.de.mdx';
  const { code, said } = await checked(
    { [file]: release({ publishedAt: '2026-01-20T10:00:00+01:00' }, 'Der Verein e. V. sagt "ja".') },
    '--fix',
  );
  assert.equal(code, 0, said);
  assert.match(said, /^Set right in 1 file: quotation marks, no-break spaces, ends of lines\.$/m);
});

test('with nothing but warnings the check passes; without its parameters understood it does not run', async () => {
  const { code, said } = await checked({
    'releases/2026-01-20-b/index.de.mdx': release({ ...notYet, draft: 'true' }),
  });
  assert.equal(code, 0);
  assert.match(said, /0 errors and 1 warning in 6 files\./);
  assert.equal((await checked({}, '--fromat', 'text')).code, 2);
});
