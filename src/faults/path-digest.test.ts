import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathDigest } from './path-digest.ts';

const file = 'content/releases/2026-07-16-merger/index.de.mdx';
const script = `import { pathDigest } from ${JSON.stringify(join(import.meta.dirname, 'path-digest.ts'))};
  console.log(pathDigest(${JSON.stringify(file)}));`;

/** The digest in a program of its own. `run` is the random number of the program that started it. */
function inAnotherRun(run: string | undefined): string {
  const { NEWSROOM_RUN: _, ...others } = process.env;
  const env = run === undefined ? others : { ...others, NEWSROOM_RUN: run };
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env,
    encoding: 'utf8',
  }).trim();
}

test('a file has one digest in a run, and in the programs that it starts', () => {
  assert.match(pathDigest(file), /^#[0-9a-f]{12}$/);
  assert.equal(pathDigest(file), pathDigest(file));
  assert.notEqual(pathDigest(file), pathDigest(`${file}x`));
  assert.equal(inAnotherRun(process.env['NEWSROOM_RUN']), pathDigest(file));
});

test('another run has another digest, so that nobody can look a guessed path up in a log', () => {
  assert.notEqual(inAnotherRun(undefined), inAnotherRun(undefined));
});
