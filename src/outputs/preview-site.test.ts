import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { testFolder } from '../../e2e/test-folder.ts';
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

test('a preview loses its feeds, its lists for machines and the desk, and nothing else', async () => {
  const folder = testFolder();
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
