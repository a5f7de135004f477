import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsAtSite } from './links-at-site.ts';

const url = 'https://example.org/presse';
const pages: Readonly<Record<string, boolean>> = {
  'https://example.org/presse/about/': true,
  'https://example.org/presse/nowhere/': false,
  'https://example.org/presse/2026/08/fest/': false,
  'https://example.org/presse/2026/08/gast/': false,
};
const site = {
  isThere: (address: string) => Promise.resolve(pages[address]),
  folders: () => Promise.resolve(['2026-08-01-fest']),
};

test('a link that the public site does not know is told, with the base path or the whole address', async () => {
  const whole = 'https://example.org/presse/nowhere/';
  const found = await problemsAtSite(['/about/', '/about/#kontakt', '/nowhere/', whole], url, site);
  assert.deepEqual(Object.keys(found), ['/nowhere/', whole]);
  assert.equal(found['/nowhere/']?.rule, 'linkNowhere');
});

test('a release that is not public yet is no mistake, nor is what cannot be asked about', async () => {
  const found = await problemsAtSite(['/2026/08/fest/', '/2026/08/gast/', '/offline/'], url, site);
  assert.deepEqual(Object.keys(found), ['/2026/08/gast/']);
});
