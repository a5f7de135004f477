import { spawnSync } from 'node:child_process';
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
  if (status === 0) return;
  const reason = error?.message ?? stderr.trim();
  const message = terminalWords(process.env).commands.signature.failed(key, reason);
  throw Object.assign(new Error(message), { stack: '' });
}
