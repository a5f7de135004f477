import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { edit } from '../incremental/sequence.ts';
import { writeNewsroom } from '../newsroom/write.ts';
import { differing } from '../shipped/files.ts';
import { build, now, siteOf, type Site } from '../sites.ts';
import { testFolder } from '../test-folder.ts';

/* Newsrooms edited at random and built on what the build before has kept: each is, byte for byte, what a clean build makes. */

const [first = 0, count = 40, releases = 200] = (process.env['NEWSROOM_RANDOM'] ?? '')
  .split(' ')
  .filter(Boolean)
  .map(Number);

async function built(site: Site, at: Date): Promise<string> {
  const { code, said } = await build(site, { NEWSROOM_NOW: at.toISOString() });
  assert.equal(code, 0, said);
  return site.out;
}

for (let seed = first; seed < first + count; seed += 1)
  test(`a newsroom edited at random, ${seed}`, async () => {
    const folder = testFolder();
    const content = join(folder, 'content');
    await writeNewsroom(content, { releases });
    const site = {
      ...siteOf('incremental', content),
      out: join(folder, 'dist'),
      cache: join(folder, 'cache'),
    };
    let at = new Date(now);
    const done: string[] = [];
    await built(site, at);
    for (const part of [1, 2, 3]) {
      const edited = await edit(content, { seed: `${seed} ${part}`, count: 5, start: at });
      at = edited.now;
      done.push(...edited.done);
      await built(site, at);
    }
    // Nothing of the former builds: what both have in common could be wrong in both.
    const clean = { ...site, out: join(folder, 'clean'), cache: join(folder, 'clean-cache') };
    assert.deepEqual(differing(site.out, await built(clean, at)), [], done.join('\n'));
  });
