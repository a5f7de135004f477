import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { release, smallNewsroom } from '../small-newsroom.ts';
import { environmentOf, siteOf } from '../sites.ts';
import { testFolder } from '../test-folder.ts';

const source = (path: string) => JSON.stringify(join(import.meta.dirname, '../../src', path));

/** What Astro does with the gate and the proof when a site stands in `out`. */
const script = `
  import { embargoProof } from ${source('proof/embargo-proof.ts')};
  import { noteEntered } from ${source('loaders/entered.ts')};
  import { pathToFileURL } from 'node:url';
  for (const [collection, ids] of Object.entries(JSON.parse(process.env.ENTERED)))
    noteEntered(collection, ids.map((id) => ({ id, data: {} })));
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

const title = 'Ein Titel, der lang genug ist';
const guid = 'tag:example.org,2026:2026-01-15-erste-meldung/de';
const at = '2026/01/erste-meldung/';
const page = `<title>${title} | Presse</title>`;
/** Everything that a site of the small newsroom needs. */
const site: Record<string, string | Uint8Array> = {
  'index.html': '<p>Startseite</p>',
  [`${at}index.html`]: page,
  [`en/${at}index.html`]: page,
  ...Object.fromEntries(['txt', 'md', 'json'].map((format) => [`${at}index.${format}`, title])),
  'rss.xml': `<guid>${guid}</guid>`,
  'atom.xml': `<entry><id>${guid}</id></entry>`,
  'feed.json': JSON.stringify({ items: [{ id: guid }] }),
  'pagefind/de/fragment/a.pf_fragment': gzipSync(`{"url":"/${at}"}`),
};
const entered = {
  releases: ['2026-01-15-erste-meldung/de'],
  organisations: ['hafenverbund'],
  people: ['ada-anker'],
  topics: ['hafen'],
};

const above = testFolder();
const out = join(above, 'dist');
let content = '';
before(async () => {
  content = await smallNewsroom({
    'releases/2026-07-16-quarkgiraffe/index.de.mdx': release({
      title: 'Die Quarkgiraffe zieht in den alten Hafen ein',
      publishedAt: '2026-07-16T10:00:00+02:00',
    }),
  });
});

function run(files: typeof site, store: Record<string, string[]> = entered) {
  rmSync(out, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), text);
  }
  const built = { ...siteOf('proof', content), out, cache: join(above, 'cache') };
  const placed = join(above, 'public');
  mkdirSync(placed, { recursive: true });
  const env = {
    ...process.env,
    ...environmentOf(built),
    PLACED: placed,
    ENTERED: JSON.stringify(store),
  };
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
}
const certificate = () =>
  JSON.parse(readFileSync(join(above, 'embargo-proof.json'), 'utf8')) as Record<string, unknown[]>;

test('a site that holds nothing back, lacks nothing and agrees with the gate is proven, twice', () => {
  for (const _ of ['cold', 'with what the first build knows']) {
    const clean = run(site);
    assert.equal(clean.status, 0, clean.stdout + clean.stderr);
    assert.match(clean.stdout, /Proved in [\d.]+ s: 10 files contain nothing of 1 held-back texts\./);
    const { hits, unowned, missing, disagreements } = certificate();
    assert.deepEqual([hits, unowned, missing, disagreements], [[], [], [], []]);
  }
  const kept = readFileSync(join(above, 'cache', 'proof.json'), 'utf8');
  assert.doesNotMatch(kept, /quarkgiraffe/i, 'nothing that is held back lies in a cache');
});

test('a build with a leak fails, says where without saying what, and its site is gone', () => {
  const leak = run({
    ...site,
    'index.html': '<p>Die Quarkgiraffe zieht in den alten Hafen ein</p>',
    '2026/07/quarkgiraffe/card.png': 'x',
  });
  assert.equal(leak.status, 3);
  assert.match(leak.stdout, /^index\.html: contains words of a held-back file \(#[0-9a-f]{12}\)\.$/m);
  assert.match(leak.stdout, /^#[0-9a-f]{12}: contains the address of a held-back file/m);
  assert.match(leak.stdout, /^#[0-9a-f]{12}: belongs to nothing that is public\.$/m);
  assert.doesNotMatch(leak.stdout + leak.stderr + JSON.stringify(certificate()), /quarkgiraffe/i);
  assert.equal(existsSync(out), false);
  assert.equal(certificate()['hits']?.length, 2);
});

const disagreeing: [what: string, store: Record<string, string[]>, said: RegExp][] = [
  [
    'lets a held-back text in',
    { ...entered, releases: [...entered.releases, '2026-07-16-quarkgiraffe/de'] },
    /^#[0-9a-f]{12}: public for the build, held back for the proof\.$/m,
  ],
  [
    'keeps a public text out',
    { ...entered, releases: [] },
    /^#[0-9a-f]{12}: held back for the build, public/m,
  ],
  ['says nothing', {}, /held back for the build, public for the proof/],
];
for (const [what, store, said] of disagreeing)
  test(`a build whose gate ${what} fails, and names files by their digests`, () => {
    const { status, stdout } = run(site, store);
    assert.equal(status, 3);
    assert.match(stdout, said);
    assert.doesNotMatch(stdout, /quarkgiraffe|erste-meldung/i);
    assert.equal(existsSync(out), false);
  });

test('a build that lacks the page of a public release fails, and names it', () => {
  const { [`${at}index.html`]: _, ...others } = site;
  const { status, stdout } = run(others);
  assert.equal(status, 3);
  assert.match(
    stdout,
    /^content\/releases\/2026-01-15-erste-meldung\/index\.de\.mdx: the page is missing \(2026\/01\/erste-meldung\/index\.html\)\.$/m,
  );
});
