import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { terminalWords } from '../../i18n/tool-words.ts';

/**
 * Signs a file with a key of SSH, as `ssh-keygen -Y verify` checks it, into `<file>.sig` beside it. `key` is the path of the
 * private key, or of a public one whose private key an agent has; nothing is signed without one.
 * @throws for a key that does not sign: a list that should have a signature is not shipped without
 */
export function signSums(file: string, key: string | undefined): void {
  if (!key) return;
  const { status, stderr, error } = spawnSync('ssh-keygen', ['-Y', 'sign', '-f', key, '-n', 'file', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    // A build asks nobody for a password.
    env: { ...process.env, SSH_ASKPASS_REQUIRE: 'never' },
  });
  if (status !== 0) throw notSigned(key, error?.message ?? stderr.trim());
}

/**
 * The public key of SSH that belongs to the key with which the list of sums is signed, without its comment: the comment may
 * be the name of a machine. Undefined without a key.
 * @throws for a key that cannot be read
 */
export function publicKeyOf(key: string | undefined): string | undefined {
  if (!key) return undefined;
  const written = key.endsWith('.pub') ? readFileSync(key, 'utf8') : publicPart(key);
  return written.trim().split(/\s+/).slice(0, 2).join(' ');
}

function publicPart(key: string): string {
  const { status, stdout, stderr, error } = spawnSync('ssh-keygen', ['-y', '-f', key], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SSH_ASKPASS_REQUIRE: 'never' },
  });
  if (status !== 0) throw notSigned(key, error?.message ?? stderr.trim());
  return stdout;
}

function notSigned(key: string, reason: string): Error {
  const message = terminalWords(process.env).commands.signature.failed(key, reason);
  return Object.assign(new Error(message), { stack: '' });
}
