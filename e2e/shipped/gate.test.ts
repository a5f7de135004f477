import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { picture, release, smallNewsroom } from '../small-newsroom.ts';
import { build, siteOf } from '../sites.ts';
import { shippedFiles, tracesIn } from './files.ts';

/* All tests that build stand in this file: files are tested side by side, and two builds would disturb each other. */

const held = {
  draft: release(
    { title: 'Der Quarkgiraffe gehört der Entwurf', draft: 'true', topics: '[tarnthema]' },
    'Quarkgiraffe.',
  ),
  scheduled: release(
    { title: 'Der Quarkgiraffe gehört die Zukunft', publishedAt: '2026-07-15T14:00:01+02:00' },
    'Quarkgiraffe.',
  ),
  embargoed: release(
    {
      title: 'Der Quarkgiraffe gehört die Sperrfrist',
      publishedAt: '2026-07-14T10:00:00+02:00',
      embargo: '{ until: 2026-07-15T14:00:01+02:00 }',
      image: '{ src: ./quarkgiraffe.jpg, alt: Die Quarkgiraffe am Kai, credit: Foto Quarkgiraffe }',
      attachments: '[{ file: ./quarkgiraffe.txt, title: Die Quarkgiraffe in Zahlen }]',
    },
    'Quarkgiraffe.',
  ),
};

test('one second decides: what the gate holds back before the lift is public at the lift, on the same cache', async () => {
  const content = await smallNewsroom({
    'topics/tarnthema.yaml': 'name: { de: Quarkgiraffenkunde }\n',
    'releases/2026-07-15-quarkgiraffe-a/index.de.mdx': held.draft,
    'releases/2026-07-15-quarkgiraffe-b/index.de.mdx': held.scheduled,
    'releases/2026-07-15-quarkgiraffe-c/index.de.mdx': held.embargoed,
    'releases/2026-07-15-quarkgiraffe-c/quarkgiraffe.jpg': await picture(),
    'releases/2026-07-15-quarkgiraffe-c/quarkgiraffe.txt': 'Quarkgiraffe: 1',
  });
  const site = siteOf('lift', content);
  const at = async (instant: string) => {
    const { code, said } = await build(site, { NEWSROOM_NOW: instant });
    assert.equal(code, 0, said);
    return shippedFiles(site.out);
  };
  await at('2026-07-15T12:00:00Z');
  assert.deepEqual(tracesIn(site.out, ['quarkgiraffe', 'tarnthema']), []);
  const lifted = [...(await at('2026-07-15T12:00:01Z')).keys()];
  for (const file of [
    '2026/07/quarkgiraffe-b/index.html',
    '2026/07/quarkgiraffe-c/index.html',
    '2026/07/quarkgiraffe-c/quarkgiraffe.jpg',
  ]) {
    assert.ok(lifted.includes(file), file);
  }
  assert.deepEqual(tracesIn(site.out, ['quarkgiraffe-a', 'tarnthema', 'quarkgiraffenkunde']), []);
  await at('2026-07-15T12:00:00Z');
  assert.deepEqual(tracesIn(site.out, ['quarkgiraffe', 'tarnthema']), []);
});

test('a text that would run code is never built, and the build names every place', async () => {
  const page = (body: string) => `---\ntitle: Seite\n---\n\n${body}\n`;
  const content = await smallNewsroom({
    'releases/2026-01-16-eins/index.de.mdx': release(
      { publishedAt: '2026-01-16T10:00:00+01:00' },
      'Preis: {process.env.HOME}',
    ),
    'releases/2026-01-17-zwei/index.de.mdx': release(
      { publishedAt: '2026-01-17T10:00:00+01:00' },
      "import fs from 'fs'\n\nText.",
    ),
    'pages/seite/index.de.mdx': page('export const a = process.env.HOME\n\n{a}'),
  });
  const site = siteOf('refusal', content);
  const { code, said } = await build(site);
  assert.equal(code, 1);
  assert.equal(existsSync(site.out), false);
  assert.match(said, /content\/releases\/2026-01-16-eins\/index\.de\.mdx:9:8 Code in braces is not run\./);
  assert.match(
    said,
    /content\/releases\/2026-01-17-zwei\/index\.de\.mdx:9:1 Begins like code \(import or export\)\./,
  );
  assert.match(said, /content\/pages\/seite\/index\.de\.mdx:5:1 Begins like code \(import or export\)\./);
  assert.match(said, /content\/pages\/seite\/index\.de\.mdx:7:1 Code in braces is not run\./);
  assert.match(said, /4 errors and 0 warnings in 8 files\./);
  assert.doesNotMatch(said, /node_modules|at async/);
});
