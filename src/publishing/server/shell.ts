import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A folder on this machine (`/srv/newsroom`) or on another (`deploy@press.your-domain.com:/srv/newsroom`). */
export type Place = { host?: string; folder: string };

/** Reads a place; a path with spaces or quotes is refused rather than handed to a shell. */
export function placeOf(text: string): Place | undefined {
  const found = /^(?:([\w.-]+(?:@[\w.-]+)?):)?(\/[\w./-]+?)\/*$/.exec(text);
  if (!found?.[2]) return undefined;
  return found[1] === undefined ? { folder: found[2] } : { host: found[1], folder: found[2] };
}

/** Runs lines of a POSIX shell in a place; the first that fails ends them. */
export async function inShell({ host, folder }: Place, lines: readonly string[]): Promise<string> {
  const script = ['set -eu', `cd '${folder}'`, ...lines].join('\n');
  const { stdout } = host
    ? await execute('ssh', ['-o', 'BatchMode=yes', host, script])
    : await execute('sh', ['-c', script]);
  return stdout.trim();
}

export type Rsync = (parameters: readonly string[]) => Promise<string>;

/** Runs rsync and gives what it says. */
export const rsync: Rsync = async (parameters) => {
  const { stdout } = await execute('rsync', parameters, { maxBuffer: 256 * 1024 * 1024 });
  return stdout;
};
