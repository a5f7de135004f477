import assert from 'node:assert/strict';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { wordsIn } from '../../src/i18n/words.ts';
import { attacksWith, codeThatWrites, filesOf } from '../fixtures/attacks.ts';
import { release, smallNewsroom } from '../small-newsroom.ts';
import { build, develop, now, siteOf } from '../sites.ts';
import { shippedFiles, tracesIn } from './files.ts';
import { lift } from './held-newsroom.ts';
import { newsroomInTime } from './lift.ts';

/* All tests that build stand in this file: files are tested side by side, and two builds would disturb each other. */

test('a preview shows what comes and says so everywhere; of a public build after it nothing knows before the lift', async () => {
  const { site, hidden, seen } = await newsroomInTime('lift');
  const ahead = siteOf('preview', site.content);
  const { code, said } = await build(ahead, {
    NEWSROOM_NOW: lift,
    NEWSROOM_PREVIEW: now,
    NEWSROOM_OUT: site.out,
    NEWSROOM_ASIDE: ahead.out,
  });
  assert.equal(code, 0, said);
  const files = shippedFiles(ahead.out);
  assert.deepEqual(JSON.parse(String(files.get('built.json'))), {
    at: new Date(lift).toISOString(),
    now: new Date(now).toISOString(),
  });
  const pages = [...files].filter(([name]) => name.endsWith('.html'));
  const at = wordsIn('de').atTime('15. Juli 2026', '14:00');
  for (const [name, bytes] of pages) {
    const html = bytes.toString('utf8');
    assert.match(html, /<meta name="robots" content="noindex"/, name);
    assert.match(html, name.startsWith('en/') ? /as it will be on/ : /Vorschau auf den Newsroom/, name);
    assert.doesNotMatch(html, /rss\.xml|atom\.xml|feed\.json|\/feeds\//, name);
  }
  const embargo = wordsIn('de').state.embargoed(`${at} (MESZ)`);
  for (const name of ['index.html', 'index.txt', 'index.md'])
    assert.ok(files.get(`2026/07/quarkgiraffe-c/${name}`)?.toString('utf8').includes(embargo), name);
  const subscribed = /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json|sitemap[^/]*\.xml|llms\.txt|feeds\.opml)$/;
  assert.deepEqual(
    [...files.keys()].filter((name) => subscribed.test(name)),
    [],
  );
  assert.deepEqual(tracesIn(ahead.out, ['quarkgiraffe-a']), []);
  await hidden(now);
  await seen(lift, { isNews: true });
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

test('no attack at a file of the content runs, in a build or in development', async () => {
  // Within the project, where the server of Vite gives out files.
  const content = join(dirname(siteOf('attacked', '').out), 'content');
  const marker = join(dirname(content), 'content-ran.txt');
  rmSync(dirname(content), { recursive: true, force: true });
  const attacks = attacksWith(codeThatWrites(marker));
  cpSync(await smallNewsroom(filesOf(attacks)), content, { recursive: true });
  const site = siteOf('attacked', content);
  const { code, said } = await build(site);
  assert.equal(code, 1);
  assert.match(said, /pages\/angriff-1\/index\.de\.mdx:5:1 Code in braces is not run\./);
  assert.deepEqual([existsSync(site.out), existsSync(marker)], [false, false]);

  const server = await develop(site);
  try {
    assert.equal((await server.get('')).status, 200);
    for (const { file } of attacks) {
      const [collection, name = ''] = file.split('/');
      const page = collection === 'pages' ? `${name}/` : `2026/02/${name.slice('2026-02-01-'.length)}/`;
      if (file.endsWith('.mdx')) assert.equal((await server.get(page)).status, 404, file);
    }
    const [, release] = attacks;
    const [page] = attacks.filter(({ file }) => file.startsWith('pages/'));
    const [topic] = attacks.filter(({ file }) => file.startsWith('topics/'));
    for (const { file } of [release, page, topic].filter((one) => one !== undefined))
      for (const query of [
        '?import',
        '?t=1',
        '?raw',
        '?url&import',
        '?astroPropagatedAssets',
        '?astroRenderContent=true',
      ]) {
        for (const place of ['.sites/attacked/content', `@fs${content}`]) {
          const answer = await server.get(`${place}/${file}${query}`, { accept: '*/*' });
          const type = answer.headers.get('content-type') ?? '';
          assert.ok(
            answer.status >= 400 || !/javascript/.test(type),
            `${place}/${file}${query}: ${answer.status} ${type}`,
          );
        }
      }
    assert.equal(existsSync(marker), false);
  } finally {
    await server.stop();
  }
});
