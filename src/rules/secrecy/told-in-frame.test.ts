import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf, withSecret } from '../../../e2e/fixtures/told-early.ts';
import type { Files } from '../../../e2e/small-newsroom.ts';

const places: [what: string, files: Files, place: string][] = [
  [
    'the newsroom’s own words',
    { 'words/de.yaml': `archive: Alles\nsearch:\n  placeholder: Quarzmuschel kauft Nordlicht\n` },
    'words/de.yaml:3:search.placeholder',
  ],
  [
    'the name of the own site',
    { 'brand.yaml': 'home: { url: https://example.org/, label: { de: Quarzmuschel Holding } }\n' },
    'brand.yaml:1:home.label.de',
  ],
  [
    'the name of a network',
    { 'brand.yaml': 'profiles:\n  - { name: Quarzmuschel Holding, url: https://example.org/ }\n' },
    'brand.yaml:2:profiles[0].name',
  ],
];
for (const [what, files, place] of places)
  test(`held-back words are found in ${what}`, async () =>
    assert.deepEqual(await placesOf(withSecret(files)), [`${place}:error`]));
