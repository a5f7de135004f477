import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { release, smallNewsroom } from '../small-newsroom.ts';
import { environmentOf, siteOf } from '../sites.ts';

/** What Astro does with the proof when a site stands in `out`. */
const script = `
  import { embargoProof } from ${JSON.stringify(join(import.meta.dirname, '../../src/proof/embargo-proof.ts'))};
  import { pathToFileURL } from 'node:url';
  const { hooks } = embargoProof();
  const folder = (path) => pathToFileURL(path + '/');
  hooks['astro:config:done']({ config: { publicDir: folder(process.env.PLACED), base: '/' } });
  try {
    await hooks['astro:build:done']({ dir: folder(process.env.NEWSROOM_OUT), logger: { info: console.log } });
  } catch (error) {
    console.log(error.message);
    process.exit(3);
  }
`;

test('a build with a leak fails, says where without saying what, and its site is gone', async () => {
  const content = await smallNewsroom({
    'releases/2026-07-16-quarkgiraffe/index.de.mdx': release({
      title: 'Die Quarkgiraffe zieht in den alten Hafen ein',
      publishedAt: '2026-07-16T10:00:00+02:00',
    }),
  });
  const above = mkdtempSync(join(tmpdir(), 'depesche-proof-'));
  const out = join(above, 'dist');
  const run = (files: Record<string, string>) => {
    mkdirSync(join(out, '2026', '07', 'quarkgiraffe'), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
    const site = { ...siteOf('proof', content), out, cache: join(above, 'cache') };
    const env = { ...process.env, ...environmentOf(site), PLACED: join(above, 'public') };
    mkdirSync(env.PLACED, { recursive: true });
    return spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
  };
  const certificate = () =>
    JSON.parse(readFileSync(join(above, 'embargo-proof.json'), 'utf8')) as { hits: unknown[] };

  const clean = run({ 'index.html': '<p>Startseite</p>' });
  assert.equal(clean.status, 0, clean.stdout + clean.stderr);
  assert.match(clean.stdout, /Proved in [\d.]+ s: 1 files contain nothing of 1 held-back texts\./);
  assert.deepEqual(certificate().hits, []);

  const leak = run({
    'index.html': '<p>Die Quarkgiraffe zieht in den alten Hafen ein</p>',
    '2026/07/quarkgiraffe/card.png': 'x',
  });
  assert.equal(leak.status, 3);
  assert.match(leak.stdout, /^index\.html: contains words of a held-back file \(#[0-9a-f]{12}\)\.$/m);
  assert.match(leak.stdout, /^#[0-9a-f]{12}: contains the address of a held-back file/m);
  assert.match(leak.stdout, /^#[0-9a-f]{12}: belongs to nothing that is public\.$/m);
  assert.doesNotMatch(leak.stdout, /quarkgiraffe/i);
  assert.equal(existsSync(out), false);
  assert.equal(certificate().hits.length, 2);
});
