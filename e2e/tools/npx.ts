import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs a program of a package that is not installed here; the servers of this process have to answer meanwhile. */
export async function npx(
  name: string,
  program: string,
  parameters: readonly string[],
  { environment = {}, cwd }: { environment?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const options = {
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...environment },
    ...(cwd && { cwd }),
  };
  const all = ['exec', '--yes', `--package=${name}`, '--', program, ...parameters];
  try {
    return { code: 0, ...(await promisify(execFile)('npm', all, options)) };
  } catch (error) {
    const { stdout = '', stderr = String(error) } = error as { stdout?: string; stderr?: string };
    return { code: 1, stdout, stderr };
  }
}
