import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { publicKeyOf, signSums } from './signature.ts';

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

test('the public key is told without its comment, from the private key or the public one', () => {
  const named = join(folder, 'named');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'ada@laptop', '-f', named]);
  const written = readFileSync(`${named}.pub`, 'utf8');
  const told = publicKeyOf(named);
  assert.match(told ?? '', /^ssh-ed25519 \S+$/);
  assert.equal(publicKeyOf(`${named}.pub`), told);
  assert.ok(written.startsWith(`${told} `));
  assert.equal(publicKeyOf(undefined), undefined);
  assert.throws(() => publicKeyOf(join(folder, 'nowhere')), /nowhere/);
});
