import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
/** The output of a program, in bytes: a line for each of many thousand files. */
const maxBuffer = 256 * 1024 * 1024;

/** A folder on this machine (`/srv/newsroom`) or on another (`deploy@press.your-domain.com:/srv/newsroom`). */
export type ServerFolder = { host?: string; folder: string };

/** Parses a place. A path with spaces or quotes is refused, because a shell would misread it; so is a web address. */
export function placeOf(text: string): ServerFolder | undefined {
  const found = /^(?:([\w.-]+(?:@[\w.-]+)?):)?(\/(?!\/)[\w./-]+?)\/*$/.exec(text);
  if (!found?.[2]) return undefined;
  return found[1] === undefined ? { folder: found[2] } : { host: found[1], folder: found[2] };
}

/**
 * The ssh command for another machine. A build server has no keys in a home folder: it may pass the key and the host
 * keys in the environment (`NEWSROOM_SSH_KEY`, `NEWSROOM_KNOWN_HOSTS`). They are written to files that only this user
 * can read.
 */
export async function sshOf(
  environment: NodeJS.ProcessEnv,
): Promise<{ command: string[]; end: () => Promise<void> }> {
  const options = ['-o', 'BatchMode=yes', '-o', 'StrictHostKeyChecking=yes'];
  const [key, hosts] = [environment['NEWSROOM_SSH_KEY'], environment['NEWSROOM_KNOWN_HOSTS']];
  if (!key && !hosts) return { command: ['ssh', ...options], end: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
  const write = async (name: string, text: string) => {
    // Ssh rejects a key without its last line break.
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

/** Runs lines in a POSIX shell in a place, up to the first that fails. */
export function shellIn({ host, folder }: ServerFolder, [ssh = 'ssh', ...options]: readonly string[]): Shell {
  return async (lines) => {
    const script = ['set -eu', `cd '${folder}'`, ...lines].join('\n');
    const { stdout } = host
      ? await execute(ssh, [...options, host, script], { maxBuffer })
      : await execute('sh', ['-c', script], { maxBuffer });
    return stdout.trim();
  };
}

export type Rsync = (parameters: readonly string[]) => Promise<string>;

/** Runs rsync and returns its output. */
export const rsync: Rsync = async (parameters) => {
  const { stdout } = await execute('rsync', parameters, { maxBuffer });
  return stdout;
};
