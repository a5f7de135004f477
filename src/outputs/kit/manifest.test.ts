import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { type KitFacts, manifestJson, sha256Sums } from './manifest.ts';

const files = [
  { name: 'text.txt', bytes: new TextEncoder().encode('abc'), mediaType: 'text/plain', role: 'text' },
  { name: 'Bilder/Zürich 부산 (1).jpg', bytes: new Uint8Array(5), mediaType: 'image/jpeg', role: 'picture' },
] as const;
const kit: KitFacts = {
  guid: 'tag:example.org,2019:2019-09-11-busan/de',
  address: 'https://example.org/presse/2019/09/busan/',
  version: 2,
  publishedAt: new Date('2019-09-11T16:27:25+02:00'),
  changedAt: new Date('2019-09-12T08:00:00Z'),
  languages: ['de', 'ko'],
  files,
};
/** The sum of `abc` in FIPS 180-2. */
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('a manifest tells the state of the release and every file', () => {
  const told: unknown = JSON.parse(manifestJson(kit));
  const [text, picture] = files.map(({ bytes, ...facts }) => ({ ...facts, bytes: bytes.length }));
  assert.deepEqual(told, {
    ...kit,
    publishedAt: '2019-09-11T14:27:25.000Z',
    changedAt: '2019-09-12T08:00:00.000Z',
    files: [
      { ...text, sha256: abc },
      { ...picture, sha256: '8855508aade16ec573d21e6a485dfd0a7624085c1a14b5ecdd6485de0c6839a4' },
    ],
  });
});

test('a manifest tells why a picture has no description in it', () => {
  const told = manifestJson({ ...kit, files: [{ ...files[1], untouched: 'signed' }] });
  assert.match(told, /"untouched": "signed"/);
});

test('the same files give the same text, with a line break at its end', () => {
  assert.equal(manifestJson(kit), manifestJson(structuredClone(kit)));
  assert.ok(manifestJson(kit).endsWith('}\n'));
});

/** The output of the system's tool for the sums, run beside the files. */
function check(sums: string) {
  const folder = testFolder();
  for (const { name, bytes } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
  const [tool, ...before] = process.platform === 'darwin' ? ['shasum', '-a', '256'] : ['sha256sum'];
  return spawnSync(tool ?? '', [...before, '--check', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
}

test('the tool of the system finds every file as it should be', () => {
  const { status, stdout, stderr } = check(sha256Sums(files));
  assert.equal(status, 0, stderr);
  assert.equal(stdout.match(/: OK$/gm)?.length, files.length);
});

test('and notices when a file is another', () => {
  const [first, second] = files;
  const { status } = check(sha256Sums([{ ...first, bytes: new Uint8Array(1) }, second]));
  assert.equal(status, 1);
});

test('a name that no archive takes stops both', () => {
  const wrong = { ...files[0], name: '../text.txt' };
  assert.throws(() => sha256Sums([wrong]), RangeError);
  assert.throws(() => manifestJson({ ...kit, files: [wrong] }), RangeError);
});
