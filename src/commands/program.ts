import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The program file of an installed package. */
function programOf(name: string, program = name): string {
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

/** Runs this Node with the parameters. Resolves to the exit code. */
export function runNode(parameters: string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
