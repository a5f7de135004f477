import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sites } from '../sites.ts';

const named = (site: { out: string }) =>
  [...readFileSync(join(site.out, 'licences.txt'), 'utf8').matchAll(/^(\S+) \d+\.\d+\.\d+\S*\n\S+/gm)].map(
    ([, name = '']) => name,
  );

test('what is shipped to readers is named with its licence', () => {
  const names = named(sites.fictional);
  const wanted = ['pagefind', 'fastest-levenshtein', '@fontsource/inter', '@fontsource/nanum-gothic'];
  for (const name of wanted) assert.ok(names.includes(name), `${name}: ${names.join(', ')}`);
  assert.ok(!names.includes('satori') && !names.includes('sharp'), 'what only builds is not shipped');
  assert.match(readFileSync(join(sites.fictional.out, 'licences.txt'), 'utf8'), /SIL OPEN FONT LICENSE/i);
});

test('a site with the desk also names what that is made of', () => {
  const names = named(sites.rtl);
  for (const name of ['@sveltia/cms', 'prosemirror-model', 'yaml', 'zod'])
    assert.ok(names.includes(name), `${name}: ${names.join(', ')}`);
});
