import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../e2e/test-folder.ts';
import { buildAside } from './build-and-swap.ts';

async function workshop() {
  const folder = testFolder();
  const [out, cache] = [join(folder, 'dist'), join(folder, 'cache')];
  const write = (text: string) => async (aside: string) => {
    await mkdir(aside, { recursive: true });
    await writeFile(join(aside, 'index.html'), text);
    await writeFile(join(aside, 'built.json'), '{"at":"2026-07-15T12:00:00.000Z"}');
    return 0;
  };
  const build = (run: (aside: string) => Promise<number>) => buildAside(out, run, { cache });
  return { folder, out, cache, write, build, shown: () => readFile(join(out, 'index.html'), 'utf8') };
}

test('a whole build takes the place of the last, one that fails leaves it as it was', async () => {
  const { folder, build, write, shown } = await workshop();
  assert.equal(await build(write('one')), 0);
  assert.equal(await build(write('two')), 0);
  assert.equal(await shown(), 'two');
  assert.equal(await build(async (aside) => (await write('half')(aside)) + 1), 1);
  await assert.rejects(
    build(() => Promise.reject(new Error('ENOSPC'))),
    /ENOSPC/,
  );
  assert.equal(await shown(), 'two');
  assert.deepEqual(readdirSync(folder).sort(), ['cache', 'dist']);
});

test('a folder with anything but a build stays as it is, and so does anything but a cache', async () => {
  const { folder, out, cache, build, write } = await workshop();
  for (const place of [out, cache, `${out}.depesche-new`, `${out}.depesche-old`]) {
    await mkdir(place);
    await writeFile(join(place, 'diary.txt'), 'mine');
    assert.equal(await build(write('site')), 1, place);
    assert.equal(await readFile(join(place, 'diary.txt'), 'utf8'), 'mine');
    assert.deepEqual(readdirSync(place), ['diary.txt']);
    await rm(place, { recursive: true });
  }
  // For example the lock file of a package manager.
  await writeFile(`${out}.lock`, 'lockfileVersion: 3');
  assert.equal(await build(write('site')), 1);
  assert.equal(await readFile(`${out}.lock`, 'utf8'), 'lockfileVersion: 3');
  assert.deepEqual(readdirSync(folder), ['dist.lock']);
});

test('what a killed build has left is cleared away, its cache included', async () => {
  const { out, cache, folder, build, write, shown } = await workshop();
  // The mark is the first file in a cache.
  await build(async () => {
    assert.deepEqual(readdirSync(cache), ['sealed.json']);
    return 1;
  });
  await writeFile(join(cache, 'half.webp'), 'ha');
  for (const left of [`${out}.depesche-new`, `${out}.depesche-old`]) {
    await mkdir(left);
    await writeFile(join(left, 'half.html'), 'half');
  }
  await writeFile(`${out}.lock`, '999999999');
  assert.equal(await build(write('whole')), 0);
  assert.equal(await shown(), 'whole');
  assert.deepEqual(readdirSync(folder).sort(), ['cache', 'dist']);
});

test('two builds at once: the second is refused, and the first ends as if it were alone', async () => {
  const { folder, out, cache, build, write, shown } = await workshop();
  // The parent process of this test certainly runs.
  await writeFile(`${out}.lock`, String(process.ppid));
  assert.equal(await build(write('second')), 1);
  assert.equal(existsSync(out), false);
  await rm(`${out}.lock`);
  // The lock of a process that has ended is ignored.
  await writeFile(`${cache}.lock`, '999999999');
  assert.equal(await build(write('first')), 0);
  assert.equal(await shown(), 'first');
  assert.deepEqual(readdirSync(folder).sort(), ['cache', 'dist']);
});

test('of two builds whose sites are to lie elsewhere the second is refused, for what lies between would be one', async (t) => {
  const { build, write, shown } = await workshop();
  const lock = join('.astro', 'build.lock');
  await mkdir('.astro', { recursive: true });
  await writeFile(lock, String(process.ppid));
  t.after(() => rm(lock, { force: true }));
  assert.equal(await build(write('second')), 1);
  await rm(lock);
  assert.equal(await build(write('first')), 0);
  assert.equal(await shown(), 'first');
});

test('a build that was killed while it changed places is taken back', async () => {
  const { out, build, write, shown } = await workshop();
  await build(write('one'));
  await rename(out, `${out}.depesche-old`);
  await build(async () => 1);
  assert.equal(await shown(), 'one');
});

test('of the cache a build finds only what a finished one has left there', async () => {
  const { cache, build, write } = await workshop();
  const file = (name: string) => join(cache, name);
  const kept = async () => {
    let found: string[] = [];
    await build(async (aside) => {
      found = existsSync(cache) ? readdirSync(cache).filter((name) => name !== 'sealed.json') : [];
      return write('x')(aside);
    });
    return found.sort();
  };
  await build(async (aside) => {
    await mkdir(cache, { recursive: true });
    await writeFile(file('good.webp'), 'good');
    await writeFile(file('bad.webp'), 'good');
    return write('x')(aside);
  });
  assert.deepEqual(await kept(), ['bad.webp', 'good.webp']);
  await writeFile(file('bad.webp'), 'evil');
  const later = new Date(Date.now() + 5_000);
  await utimes(file('bad.webp'), later, later);
  await writeFile(file('half.webp'), 'ha');
  await mkdir(file('search/de.half/files'), { recursive: true });
  await writeFile(file('search/de.half/files/words'), 'ha');
  // A check writes aside what it has read, also while a build runs.
  await writeFile(file('.readings.0a1b2c'), 'of a check');
  assert.deepEqual(await kept(), ['.readings.0a1b2c', 'good.webp']);
  await rm(file('.readings.0a1b2c'));
  await writeFile(file('sealed.json'), '{');
  assert.deepEqual(await kept(), []);
  await rm(cache, { recursive: true });
  assert.deepEqual(await kept(), []);
});
