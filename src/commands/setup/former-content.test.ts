import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { noLook, setupAnswers } from '../../../e2e/fixtures/setup-answers.ts';
import { newsroom, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { toolWordsIn } from '../../i18n/tool-words.ts';
import { setup } from './setup.ts';

process.env['LC_ALL'] = 'C';

test('where git does not say whether a commit holds the former content, it is kept', async (t) => {
  const content = await smallNewsroom({ 'newsroom.yaml': `${newsroom}demo: true\n` });
  const own = join(content, 'releases', '2026-08-01-own');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'notes.txt'), 'a week of work');
  const told: unknown[] = [];
  for (const method of ['log', 'error'] as const)
    t.mock.method(console, method, (text: unknown) => void told.push(text));
  const flags = Object.entries({ ...setupAnswers, ...noLook }).flatMap(([key, answer]) => [
    `--${key}`,
    answer,
  ]);
  const code = await setup(flags, content, undefined, testFolder());
  const said = told.join('\n');
  assert.equal(code, 0, said);
  const former = readdirSync(content).find((name) => name.startsWith('.former-')) ?? '';
  assert.ok(said.includes(toolWordsIn('en').setup.formerKept(`content/${former}`)), said);
  const kept = join(content, former, 'releases', '2026-08-01-own', 'notes.txt');
  assert.equal(readFileSync(kept, 'utf8'), 'a week of work');
  // What may be a secret is in no commit of a repository that is begun afterwards.
  execFileSync('git', ['init', '--quiet'], { cwd: content });
  assert.ok(
    !execFileSync('git', ['status', '--porcelain', '-uall'], { cwd: content, encoding: 'utf8' }).includes(
      former,
    ),
  );
});
