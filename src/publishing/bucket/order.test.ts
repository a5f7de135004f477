import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder } from './order.ts';

test('assets go up first, then files, then pages from the deepest to the front, then what leads to them', () => {
  const paths = [
    'index.html',
    'rss.xml',
    'sitemap.xml',
    'archive/index.html',
    '2026/07/harbour/index.html',
    '2026/07/harbour/plan.jpg',
    'favicon.svg',
    '_astro/a.B1.js',
    '_astro/logo.B1.svg',
    'pagefind/de/pagefind-entry.json',
    'pagefind/de/index/de_1.pf_index',
    '2026/07/harbour/index.json',
  ];
  assert.deepEqual(inOrder(paths), [
    ['_astro/a.B1.js', '_astro/logo.B1.svg', 'pagefind/de/index/de_1.pf_index'],
    ['2026/07/harbour/plan.jpg', 'favicon.svg'],
    ['2026/07/harbour/index.html'],
    ['archive/index.html'],
    ['index.html'],
    ['sitemap.xml', 'pagefind/de/pagefind-entry.json', '2026/07/harbour/index.json'],
    ['rss.xml'],
  ]);
});
