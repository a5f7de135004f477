import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { release, smallNewsroom } from '../small-newsroom.ts';
import { build, siteOf } from '../sites.ts';

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
