import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const program = pathToFileURL(join(import.meta.dirname, 'program.ts')).href;
const folder = testFolder();

/** A server that a command starts: it says its number when it is ready, and ends as `ending` says. */
const serverOf = (ending: string) =>
  `${ending} setInterval(() => undefined, 60_000); console.log('ready ' + process.pid);`;

/** `npm run` with a command that runs a server, ready to be stopped. */
async function running(name: string, ending = '') {
  const entry = join(folder, `${name}.ts`);
  const server = JSON.stringify(serverOf(ending));
  writeFileSync(
    entry,
    `import { runNode } from ${JSON.stringify(program)};\nprocess.exitCode = await runNode(['--eval', ${server}]);\n`,
  );
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'run.cjs'), relative(root, entry)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = await new Promise<number>((ready) =>
    child.stdout.on('data', (chunk: Buffer) => ready(Number(/ready (\d+)/.exec(chunk.toString())?.[1]))),
  );
  return { child, server: pid };
}

/** The exit code. The output is closed only when all that were started have ended. */
const closed = (child: ChildProcess) => new Promise((done) => child.on('close', done));

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

for (const [signal, code] of [
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)
  test(`${signal} to a command ends what it runs, with the code of a shell`, async () => {
    const { child, server } = await running(signal);
    assert.ok(isRunning(server));
    child.kill(signal);
    assert.equal(await closed(child), code);
    assert.ok(!isRunning(server));
  });

test('a server that ends in its own way gives its own code', async () => {
  const { child } = await running('own', "process.on('SIGTERM', () => process.exit(7));");
  child.kill('SIGTERM');
  assert.equal(await closed(child), 7);
});
