import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { signSums } from './signature.ts';

const folder = testFolder();
const key = join(folder, 'key');
const file = join(folder, 'SHA256SUMS.txt');
execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
const signers = join(folder, 'allowed_signers');
writeFileSync(signers, `press@example.org ${readFileSync(`${key}.pub`, 'utf8')}`);

/** Whether the signature beside the file is one of this text, as a reader checks it. */
const isSigned = (text: string) =>
  spawnSync(
    'ssh-keygen',
    ['-Y', 'verify', '-f', signers, '-I', 'press@example.org', '-n', 'file', '-s', `${file}.sig`],
    { input: text },
  ).status === 0;

test('a list of sums is signed with the key of SSH, and a changed one is found', () => {
  writeFileSync(file, 'abc  2026/07/kran/kran.jpg\n');
  signSums(file, key);
  assert.ok(isSigned('abc  2026/07/kran/kran.jpg\n'));
  assert.ok(!isSigned('abd  2026/07/kran/kran.jpg\n'));
});

test('without a key nothing is signed, and a key that does not sign stops the build', () => {
  const other = join(folder, 'other.txt');
  writeFileSync(other, 'abc');
  signSums(other, undefined);
  assert.ok(!existsSync(`${other}.sig`));
  assert.throws(() => signSums(other, join(folder, 'nowhere')), /nowhere/);
});
