import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A folder on this machine (`/srv/newsroom`) or on another (`deploy@press.your-domain.com:/srv/newsroom`). */
export type ServerFolder = { host?: string; folder: string };

/** Reads a place; a path with spaces or quotes is refused rather than handed to a shell. */
export function placeOf(text: string): ServerFolder | undefined {
  const found = /^(?:([\w.-]+(?:@[\w.-]+)?):)?(\/[\w./-]+?)\/*$/.exec(text);
  if (!found?.[2]) return undefined;
  return found[1] === undefined ? { folder: found[2] } : { host: found[1], folder: found[2] };
}

/**
 * How to reach another machine. A build server has no home with keys in it: it may give the key and the host keys in the
 * environment (`NEWSROOM_SSH_KEY`, `NEWSROOM_KNOWN_HOSTS`), which are written where only this process reads them.
 */
export async function sshOf(
  environment: NodeJS.ProcessEnv,
): Promise<{ command: string[]; end: () => Promise<void> }> {
  const options = ['-o', 'BatchMode=yes', '-o', 'StrictHostKeyChecking=yes'];
  const [key, hosts] = [environment['NEWSROOM_SSH_KEY'], environment['NEWSROOM_KNOWN_HOSTS']];
  if (!key && !hosts) return { command: ['ssh', ...options], end: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
  const write = async (name: string, text: string) => {
    // A key without its last line break is no key to ssh.
    await writeFile(join(folder, name), `${text.trim()}\n`, { mode: 0o600 });
    return join(folder, name);
  };
  const own = [
    ...(key ? ['-i', await write('key', key), '-o', 'IdentitiesOnly=yes'] : []),
    ...(hosts ? ['-o', `UserKnownHostsFile=${await write('hosts', hosts)}`] : []),
  ];
  return { command: ['ssh', ...options, ...own], end: () => rm(folder, { recursive: true }) };
}

export type Shell = (lines: readonly string[]) => Promise<string>;

/** A POSIX shell in a place; the first line that fails ends it. */
export function shellIn({ host, folder }: ServerFolder, [ssh = 'ssh', ...options]: readonly string[]): Shell {
  return async (lines) => {
    const script = ['set -eu', `cd '${folder}'`, ...lines].join('\n');
    const { stdout } = host
      ? await execute(ssh, [...options, host, script])
      : await execute('sh', ['-c', script]);
    return stdout.trim();
  };
}

export type Rsync = (parameters: readonly string[]) => Promise<string>;

/** Runs rsync and gives what it says. */
export const rsync: Rsync = async (parameters) => {
  const { stdout } = await execute('rsync', parameters, { maxBuffer: 256 * 1024 * 1024 });
  return stdout;
};
