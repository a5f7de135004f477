import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../e2e/test-folder.ts';
import { markSite } from './emptying/mark.ts';
import { NotOurs } from './emptying/objection.ts';
import { prepareFolder, recoverFolder } from './folder.ts';
import { Busy } from './lock.ts';
import { beside, exchangeFolder } from './swap-folder.ts';
import { filesBelow } from '../files/walk.ts';

/** A build, and where its site is to go. */
async function workshop() {
  const above = testFolder();
  const [out, folder] = [join(above, 'dist'), join(above, 'public')];
  await mkdir(out);
  const build = (text: string) => writeFile(join(out, 'index.html'), text.repeat(200));
  await build('Lichterhaven ');
  const deploy = (to = folder) => prepareFolder(out, to, { base: '/presse/' });
  const shown = async () => (await readFile(join(folder, 'index.html'), 'utf8')).split(' ')[0];
  const names = () => readdirSync(above).sort();
  return { above, out, folder, build, deploy, shown, names };
}

test('a folder for a host has the site, packed, with its headers, and nothing of before', async () => {
  const { out, folder, build, deploy, shown, names } = await workshop();
  await writeFile(join(out, 'old.html'), 'old');
  await deploy();
  await rm(join(out, 'old.html'));
  await build('Nebelhorn ');
  await deploy();
  assert.deepEqual(filesBelow(folder), [
    '.depesche',
    '.nojekyll',
    '_headers',
    'index.html',
    'index.html.br',
    'index.html.gz',
  ]);
  assert.match(await readFile(join(folder, '_headers'), 'utf8'), /^\/presse\/\*\n/);
  assert.equal(await shown(), 'Nebelhorn');
  assert.deepEqual(names(), ['dist', 'public']);
});

test('what no deploy has put there is not touched: in the folder, in its site, and beside it', async () => {
  const { folder, deploy, names } = await workshop();
  const foreign = async (path: string) => {
    await writeFile(path, 'mine');
    await assert.rejects(deploy(), (error) => error instanceof NotOurs && error.objection.found === path);
    assert.equal(await readFile(path, 'utf8'), 'mine');
  };
  await mkdir(folder);
  await foreign(join(folder, 'diary.txt'));
  await rm(join(folder, 'diary.txt'));
  await deploy();
  await foreign(join(folder, 'CNAME'));
  await rm(join(folder, 'CNAME'));
  for (const other of [`${folder}.depesche-new`, `${folder}.depesche-old`]) {
    await mkdir(other);
    await foreign(join(other, 'diary.txt'));
    await rm(other, { recursive: true });
  }
  // A folder with this name is not a former site only because ours is missing.
  await rm(folder, { recursive: true });
  await mkdir(`${folder}.depesche-old`);
  await foreign(join(`${folder}.depesche-old`, 'diary.txt'));
  await writeFile(`${folder}.lock`, 'lockfileVersion: 3');
  await assert.rejects(deploy(), Busy);
  assert.deepEqual(names(), ['dist', 'public.depesche-old', 'public.lock']);
});

test('killed at any step, a deploy leaves a whole site, and the next one clears up', async () => {
  const { folder, build, deploy, shown, names } = await workshop();
  const half = async () => {
    await mkdir(`${folder}.depesche-new`);
    markSite(`${folder}.depesche-new`);
    await writeFile(join(`${folder}.depesche-new`, 'index.html'), 'half');
  };
  const steps: (() => Promise<void>)[] = [
    () => mkdir(`${folder}.depesche-new`),
    half,
    // Between the two renames.
    async () => {
      await half();
      await rename(folder, `${folder}.depesche-old`);
    },
    // During the removal of the former site. Its mark goes first.
    async () => {
      await mkdir(`${folder}.depesche-old`);
      await writeFile(join(`${folder}.depesche-old`, 'index.html'), 'former');
    },
  ];
  await deploy();
  for (const [number, killed] of steps.entries()) {
    await killed();
    await writeFile(`${folder}.lock`, '999999999\n');
    await recoverFolder(folder);
    assert.equal(await shown(), number % 2 ? 'Nebelhorn' : 'Lichterhaven', `step ${number}`);
    await build(number % 2 ? 'Lichterhaven ' : 'Nebelhorn ');
    await deploy();
    assert.equal(await shown(), number % 2 ? 'Lichterhaven' : 'Nebelhorn', `step ${number}`);
    assert.deepEqual(names(), ['dist', 'public'], `step ${number}`);
  }
});

test('a deploy that fails leaves the last site as it was, and two at once do not meet', async () => {
  const { out, folder, deploy, shown, names } = await workshop();
  await deploy();
  // The parent process of this test certainly runs.
  await writeFile(`${folder}.lock`, String(process.ppid));
  await assert.rejects(deploy(), Busy);
  await rm(`${folder}.lock`);
  await rm(out, { recursive: true });
  await assert.rejects(deploy(), /ENOENT/);
  assert.equal(await shown(), 'Lichterhaven');
  assert.deepEqual(names(), ['public']);
});

test('where folders cannot be renamed they are copied, and a place that cannot move stays as it was', async () => {
  const { folder, deploy, shown, names } = await workshop();
  await deploy();
  const { aside } = beside(folder);
  const build = async () => {
    await mkdir(aside);
    await writeFile(join(aside, 'index.html'), 'Nebelhorn ');
  };
  const fails = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
  await build();
  await assert.rejects(
    exchangeFolder(folder, fails('EBUSY')),
    (error) => error instanceof NotOurs && error.objection.why === 'mounted',
  );
  assert.equal(await shown(), 'Lichterhaven');
  await exchangeFolder(folder, fails('EXDEV'));
  assert.equal(await shown(), 'Nebelhorn');
  assert.deepEqual(names(), ['dist', 'public']);
});

test('of a link what it leads to is replaced, and the link stays', async () => {
  const { above, folder, deploy, shown } = await workshop();
  const link = join(above, 'link');
  await symlink(folder, link);
  await deploy(link);
  await rename(folder, `${folder}.depesche-old`);
  await recoverFolder(link);
  await deploy(`${link}/`);
  assert.equal(await shown(), 'Lichterhaven');
  assert.equal(await readlink(link), folder);
  assert.equal(existsSync(`${folder}.depesche-old`), false);
});
