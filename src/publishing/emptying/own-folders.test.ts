import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { testFolder } from '../../../e2e/test-folder.ts';
import { ownFolders } from './own-folders.ts';

type Setup = (told: { command: string; config: { outDir: URL } }) => void;

test('Astro, called by hand, is stopped before it empties what is not a build, and only then', () => {
  const folder = testFolder();
  const setup = ownFolders().hooks['astro:config:setup'] as unknown as Setup;
  const config = { outDir: pathToFileURL(`${folder}/`) };
  setup({ command: 'build', config });
  writeFileSync(join(folder, 'diary.txt'), 'mine');
  assert.throws(() => setup({ command: 'build', config }), /diary\.txt$/);
  assert.deepEqual(readdirSync(folder), ['diary.txt']);
  setup({ command: 'dev', config });
});

test('a build of what is to come goes nowhere near the public site, its cache included, whoever starts it', () => {
  const folder = testFolder();
  const out = join(folder, 'dist');
  mkdirSync(join(folder, 'elsewhere'));
  for (const site of [out, join(folder, 'elsewhere')]) {
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'built.json'), '{"at":"2026-07-15T12:00:00.000Z"}');
    writeFileSync(join(site, 'rss.xml'), '');
  }
  symlinkSync(out, join(folder, 'link'));
  const script = `const { ownFolders } = await import('${import.meta.resolve('./own-folders.ts')}');
    const { cacheFolder } = await import('${import.meta.resolve('../../manuscript/cache-folder.ts')}');
    const { outFolder } = await import('${import.meta.resolve('./kept-places.ts')}');
    const refused = process.argv.slice(1).filter((outDir) => {
      try {
        ownFolders().hooks['astro:config:setup']({ command: 'build', config: { outDir: 'file://' + outDir + '/' } });
      } catch (error) {
        if (error.name === 'Refused') return true;
        throw error;
      }
    });
    console.log(JSON.stringify({ refused, cacheFolder, out: outFolder() }));`;
  const folders = [
    'dist',
    'dist/new',
    'link',
    'link/new',
    'DIST',
    'elsewhere',
    'elsewhere/new',
    '',
    'preview',
  ];
  const places = folders.map((name) => join(folder, name));
  const at = (now: string) => {
    const env = {
      ...process.env,
      NEWSROOM_OUT: out,
      NEWSROOM_CACHE: join(folder, 'cache'),
      NEWSROOM_NOW: now,
    };
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', script, '--', ...places],
      { env, encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    return JSON.parse(stdout) as unknown;
  };
  assert.deepEqual(at('2999-01-01T00:00:00Z'), {
    refused: places.slice(0, -1),
    cacheFolder: join(folder, 'cache-preview'),
    out: 'preview',
  });
  assert.deepEqual(at('2001-01-01T00:00:00Z'), {
    // Not ours: it holds the site and more.
    refused: [join(folder)],
    cacheFolder: join(folder, 'cache'),
    out,
  });
});
