import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The program file of an installed package. */
export function programOf(name: string, program = name): string {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[program];
  if (!file) throw new Error(`The package ${name} has no program ${program}.`);
  return join(dirname(manifest), file);
}

/** Runs the program of an installed package with this Node and shows its output. Resolves to its exit code. */
export function runProgram(
  name: string,
  parameters: string[],
  environment: NodeJS.ProcessEnv = {},
  program = name,
): Promise<number> {
  return runNode([programOf(name, program), ...parameters], environment);
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs this Node with the parameters. Resolves to the exit code: 128 and the number of the signal, as a shell does, if a
 * signal ended it. A signal to this process is passed on, so that nothing runs without it. `to` is where its output goes.
 */
export async function runNode(
  parameters: string[],
  environment: NodeJS.ProcessEnv = {},
  to: 'output' | 'errors' = 'output',
): Promise<number> {
  const child = spawn(process.execPath, parameters, {
    stdio: to === 'output' ? 'inherit' : ['inherit', 2, 2],
    env: { ...process.env, ...environment },
  });
  const passOn = (signal: NodeJS.Signals) => {
    // A terminal sends Ctrl-C to both.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of endings) process.on(signal, passOn);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
    });
  } finally {
    for (const signal of endings) process.off(signal, passOn);
  }
}
