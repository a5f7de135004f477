import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '../files/walk.ts';
import { previewSite } from './preview-site.ts';

const kept = ['404.html', 'en/topics/feeds/index.html', 'index.html', 'organisations/admin/index.html'];
const leftOut = [
  'admin/index.html',
  'atom.xml',
  'en/feeds/index.html',
  'en/topics/feeds/feed.json',
  'feeds/all/feeds.opml',
  'feeds/index.html',
  'llms.txt',
  'sitemap-de-2.xml',
  'sitemap.xml',
];

test('a preview loses its feeds, its lists for machines and the desk, and nothing else', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const path of [...kept, ...leftOut]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  const site = { url: 'https://example.org/presse/', languages: ['de', 'en'], timeZone: 'Europe/Berlin' };
  const done = previewSite(site).hooks['astro:build:done'] as unknown as (told: {
    dir: URL;
  }) => Promise<void>;
  await done({ dir: pathToFileURL(`${folder}/`) });
  assert.deepEqual(filesBelow(folder), kept);
});
