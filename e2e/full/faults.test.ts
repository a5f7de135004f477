import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { filesBelow } from '../../src/files/walk.ts';
import { shippedFiles } from '../shipped/files.ts';
import { picture, release, releasePath, smallNewsroom } from '../small-newsroom.ts';
import { now } from '../sites.ts';
import { testFolder } from '../test-folder.ts';

const kills = 20;
const program = resolve('src/commands/main.ts');
const withPicture = release({ image: '{ src: ./hafen.jpg, alt: Der Hafen am Abend, credit: Foto Anker }' });
const besideRelease = releasePath.replace('index.de.mdx', 'hafen.jpg');

type Built = { code: number | null; said: string };

/** A newsroom with a picture, built by the command that people type, in folders of one test. */
async function workshop() {
  const content = await smallNewsroom({ [releasePath]: withPicture, [besideRelease]: await picture() });
  const folder = testFolder();
  const [out, cache] = [join(folder, 'dist'), join(folder, 'cache')];
  const start = (environment: NodeJS.ProcessEnv = {}, shell = 'exec "$0" "$@"') => {
    const env = {
      ...process.env,
      CONTENT_DIR: content,
      NEWSROOM_OUT: out,
      NEWSROOM_CACHE: cache,
      NEWSROOM_NOW: now,
      LC_ALL: 'C',
    };
    const parameters = ['-c', shell, process.execPath, program, 'build', '--verbose'];
    // A group of its own, so that a kill reaches whatever the build has started.
    const child = spawn('sh', parameters, { detached: true, env: { ...env, ...environment } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = new Promise<Built>((done) => child.on('close', (code) => done({ code, said })));
    /** Resolves when it has said so many lines, or has ended. */
    const hasSaid = (lines: number) =>
      new Promise<void>((done) => {
        const look = () => {
          if (linesOf(said) >= lines) done();
        };
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        child.on('close', () => done());
        look();
      });
    return { child, ended, hasSaid };
  };
  const build = async (environment?: NodeJS.ProcessEnv, shell?: string) => start(environment, shell).ended;
  const shipped = () => digest(out);
  return { content, folder, out, cache, start, build, shipped };
}

const linesOf = (text: string) => text.split('\n').length;

const digest = (out: string) =>
  [...shippedFiles(out)].map(
    ([name, bytes]) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`,
  );

function kill({ pid }: ChildProcess): void {
  // It may have ended by itself meanwhile.
  if (pid !== undefined) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch (error) {
      assert.equal((error as NodeJS.ErrnoException).code, 'ESRCH');
    }
  }
}

const good = async (built: Promise<Built>) => {
  const { code, said } = await built;
  assert.equal(code, 0, said);
};

test(`killed at ${kills} moments, a build leaves the last one whole, and the next is that of a clean machine`, async () => {
  const { folder, content, out, cache, start, build, shipped } = await workshop();
  const first = build();
  await good(first);
  const lines = linesOf((await first).said);
  const before = shipped();
  await writeFile(join(content, releasePath), withPicture.replace('Ein Satz.', 'Ein anderer Satz.'));
  let cut = 0;
  for (let number = 0; number < kills; number += 1) {
    const { child, ended, hasSaid } = start();
    // Spread over all that a build does, the writing of its files included, however fast the machine is.
    await hasSaid((lines * number) / kills);
    kill(child);
    const { code } = await ended;
    if (code === 0) break;
    cut += 1;
    assert.deepEqual(shipped(), before, `after ${number + 1} kills`);
  }
  assert.ok(cut > (kills * 3) / 4, `${cut} builds were cut off`);
  await good(build());
  const after = shipped();
  assert.notDeepEqual(after, before);
  await rm(cache, { recursive: true });
  await good(build());
  assert.deepEqual(shipped(), after);
  assert.deepEqual(readdirSync(folder).sort(), ['cache', 'dist', 'embargo-proof.json']);
  assert.ok(existsSync(out));
});

test('a cache that is damaged, deleted or full of strange files changes no byte', async () => {
  const { cache, build, shipped } = await workshop();
  await good(build());
  const clean = shipped();
  const files = filesBelow(cache).map((name) => join(cache, name));
  assert.ok(files.length > 3);
  for (const file of files) await writeFile(file, 'damaged');
  await writeFile(join(cache, 'strange'), 'strange');
  await good(build());
  assert.deepEqual(shipped(), clean);
  await rm(cache, { recursive: true });
  await good(build());
  assert.deepEqual(shipped(), clean);
});

test('two builds at once in one folder: one ends well, the other is told to wait, and the site is whole', async () => {
  const { build, shipped } = await workshop();
  await good(build());
  const clean = shipped();
  const both = await Promise.all([build(), build()]);
  assert.deepEqual(both.map(({ code }) => code).sort(), [0, 1]);
  assert.match(both.find(({ code }) => code === 1)?.said ?? '', /A build is running here already/);
  assert.deepEqual(shipped(), clean);
});

test('a picture that is none and a file that cannot be read are named, and the last site stays', async () => {
  const { content, build, shipped } = await workshop();
  await good(build());
  const clean = shipped();
  const file = join(content, besideRelease);
  const whole = await readFile(file);
  for (const bytes of [Buffer.from('no picture'), whole.subarray(0, 200), Buffer.alloc(0)]) {
    await writeFile(file, bytes);
    const { code, said } = await build();
    assert.equal(code, 1, said);
    assert.match(said, /hafen\.jpg/);
    assert.deepEqual(shipped(), clean);
  }
  await rm(file);
  await symlink(join(content, 'nowhere'), file);
  const { code, said } = await build();
  assert.equal(code, 1, said);
  assert.match(said, /hafen\.jpg/);
  assert.deepEqual(shipped(), clean);
  await rm(file);
  await writeFile(file, whole);
  await good(build());
  assert.deepEqual(shipped(), clean);
});

test('a disk that takes no more leaves the last site, and says so', async () => {
  const { build, shipped, cache } = await workshop();
  await good(build());
  const clean = shipped();
  // No file may grow beyond 16 kB, as if there were no more room.
  const { code, said } = await build({}, 'ulimit -f 32; trap "" XFSZ; exec "$0" "$@"');
  assert.notEqual(code, 0);
  assert.match(said, /EFBIG|ENOSPC|too large|File size/i);
  assert.deepEqual(shipped(), clean);
  await rm(cache, { recursive: true, force: true });
  await good(build());
  assert.deepEqual(shipped(), clean);
});

test('an output folder that cannot be written is named, and a clock that goes back gives the site of then', async () => {
  const { folder, build, shipped } = await workshop();
  await good(build({ NEWSROOM_NOW: '2026-01-16T12:00:00Z' }));
  const early = shipped();
  await good(build());
  await good(build({ NEWSROOM_NOW: '2026-01-16T12:00:00Z' }));
  assert.deepEqual(shipped(), early);
  await mkdir(join(folder, 'blocked'));
  await writeFile(join(folder, 'blocked', 'place'), '');
  const { code, said } = await build({ NEWSROOM_OUT: join(folder, 'blocked', 'place', 'dist') });
  assert.notEqual(code, 0);
  assert.match(said, /blocked\/place/);
});
