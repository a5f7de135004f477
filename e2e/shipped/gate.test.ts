import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { wordsIn } from '../../src/i18n/words.ts';
import { picture, release, smallNewsroom } from '../small-newsroom.ts';
import { gitIn, writeHistory } from '../small-repository.ts';
import { build, now, siteOf } from '../sites.ts';
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

const lift = '2026-07-15T12:00:01Z';

test('a release’s whole life, on one cache: before, at and long after its lift, and before it again', async () => {
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
    const files = shippedFiles(site.out);
    return (name: string) => files.get(name)?.toString('utf8');
  };
  const embargoed = 'https://example.org/2026/07/quarkgiraffe-c/';
  /** What the public site of a released release has; `isNews` within two days, `isOld` after a year. */
  const seen = (file: (name: string) => string | undefined, { isNews = false, isOld = false }) => {
    const page = file('2026/07/quarkgiraffe-c/index.html') ?? '';
    assert.ok(page.includes('Der Quarkgiraffe gehört die Sperrfrist'));
    assert.equal(page.includes('class="age'), isOld);
    assert.ok(file('2026/07/quarkgiraffe-c/quarkgiraffe.txt'));
    assert.ok(file('2026/07/quarkgiraffe-b/index.html'));
    const item =
      /<item>(?:(?!<\/item>)[\s\S])*quarkgiraffe-c[\s\S]*?<\/item>/.exec(file('rss.xml') ?? '')?.[0] ?? '';
    // The date of the lift: a reader of feeds looks for what is newer than its last visit.
    assert.match(item, /<pubDate>Wed, 15 Jul 2026 12:00:01 GMT<\/pubDate>/);
    assert.ok(file('sitemap-de.xml')?.includes(embargoed));
    assert.equal(file('sitemap-news.xml')?.includes(embargoed) ?? false, isNews);
    assert.ok(tracesIn(join(site.out, 'pagefind'), ['quarkgiraffe-c']).length > 0);
    assert.deepEqual(tracesIn(site.out, ['quarkgiraffe-a', 'tarnthema', 'quarkgiraffenkunde']), []);
  };

  await at('2026-07-15T12:00:00Z');
  assert.deepEqual(tracesIn(site.out, ['quarkgiraffe', 'tarnthema']), []);
  seen(await at(lift), { isNews: true });
  seen(await at('2026-07-17T13:00:01Z'), {});
  seen(await at('2027-08-15T12:00:01Z'), { isOld: true });
  await at('2026-07-15T12:00:00Z');
  assert.deepEqual(tracesIn(site.out, ['quarkgiraffe', 'tarnthema']), []);
});

test('a preview shows what comes, says so everywhere, and leaves nothing to a public build after it', async () => {
  const content = await smallNewsroom({
    'topics/tarnthema.yaml': 'name: { de: Quarkgiraffenkunde }\n',
    'releases/2026-07-15-quarkgiraffe-a/index.de.mdx': held.draft,
    'releases/2026-07-15-quarkgiraffe-c/index.de.mdx': held.embargoed,
    'releases/2026-07-15-quarkgiraffe-c/quarkgiraffe.jpg': await picture(),
    'releases/2026-07-15-quarkgiraffe-c/quarkgiraffe.txt': 'Quarkgiraffe: 1',
  });
  const ahead = siteOf('preview', content);
  const { code, said } = await build(ahead, { NEWSROOM_NOW: lift, NEWSROOM_PREVIEW: now });
  assert.equal(code, 0, said);
  const files = shippedFiles(ahead.out);
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
  const open = siteOf('after-preview', content);
  assert.equal((await build(open)).code, 0);
  assert.deepEqual(tracesIn(open.out, ['quarkgiraffe']), []);
});

test('with its history and with its end alone a site differs by its versions and nothing else', async () => {
  const path = 'releases/2026-01-15-erste-meldung/index.de.mdx';
  const corrections =
    '[{ at: 2026-01-17T10:00:00+01:00, kind: correction, note: Die Zahl der Schiffe war falsch. }]';
  const corrected = release({ corrections }, 'Vier Schiffe.');
  const content = await smallNewsroom({ [path]: release({}, 'Drei Schiffe.') });
  const shipped = async (name: string, folder: string) => {
    const site = siteOf(name, folder);
    const { code, said } = await build(site);
    assert.equal(code, 0, said);
    return shippedFiles(site.out);
  };
  writeHistory(content, '2026-01-14T08:00:00Z', [['2026-01-17T09:00:00Z', { [path]: corrected }]]);
  const whole = await shipped('history', content);
  const shallow = join(dirname(content), 'shallow', 'content');
  gitIn(content, ['clone', '--quiet', '--depth', '1', `file://${content}`, shallow]);
  const none = await shipped('history', shallow);
  const differing = [...new Set([...whole.keys(), ...none.keys()])].filter(
    (name) => !(whole.get(name) ?? Buffer.alloc(0)).equals(none.get(name) ?? Buffer.alloc(0)),
  );
  const folder = '2026/01/erste-meldung/';
  assert.deepEqual(differing.sort(), [
    `${folder}index.html`,
    `${folder}versions.json`,
    `${folder}versions/index.html`,
    `en/${folder}index.html`,
  ]);
  const told = (files: Map<string, Buffer>, name: string) => files.get(name)?.toString('utf8') ?? '';
  const { missing } = wordsIn('de').versions;
  assert.ok(told(none, `${folder}versions/index.html`).includes(missing));
  assert.ok(!told(whole, `${folder}versions/index.html`).includes(missing));
  assert.ok(!told(none, `${folder}index.html`).includes('versions/'));
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
