import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { isOfVerify, shippedSite } from './verify-index.ts';

const kit = zipSync({ '2026-07-01-kran/text/kran.de.txt': strToU8('Kran') });
const site = shippedSite(
  [
    '2026/07/kran/index.txt',
    '2026/07/kran/versions.json',
    '2026/07/kran/press-kit.zip',
    'en/2026/07/kran/index.txt',
    'organisations/hafen/logo.svg',
    'brand/logo.svg',
  ],
  () => kit,
);
const isOwned = (path: string, content: unknown) =>
  isOfVerify(path, Buffer.from(JSON.stringify(content)), site);
const digest = '0123456789abcdef'.repeat(4);

test('what the verification compares with names shipped files only', () => {
  assert.ok(isOwned('index.json', { prints: 1, files: 0, block: 100 }));
  assert.ok(isOwned('prints/0a.json', { '0123abcd': [0, 7] }));
  assert.ok(
    isOwned('texts/0.json', [
      ['2026/07/kran/', 1],
      ['en/2026/07/kran/', 0],
    ]),
  );
  for (const path of [
    '2026/07/kran/press-kit.zip#text/kran.de.txt',
    'organisations/hafen/logo.svg',
    'brand/logo.svg',
  ])
    assert.ok(isOwned('files/all.json', { [digest]: path }), path);
});

const foreign: [what: string, path: string, content: unknown][] = [
  ['a text that is not shipped', 'texts/0.json', [['2026/08/geheim/', 0]]],
  ['a text in a language that is held back', 'texts/0.json', [['ko/2026/07/kran/', 0]]],
  ['versions that are not shipped', 'texts/0.json', [['en/2026/07/kran/', 1]]],
  ['words beside a text', 'texts/0.json', [['2026/07/kran/', 'Geheim']]],
  ['more than a text and its mark', 'texts/0.json', [['2026/07/kran/', 0, 'Geheim']]],
  ['a text that is none', 'texts/0.json', ['2026/07/kran/']],
  ['a file that a public release does not have', 'files/all.json', { [digest]: '2026/07/kran/geheim.pdf' }],
  ['a file of no release', 'files/all.json', { [digest]: '2026/08/geheim/plan.pdf' }],
  ['a file of a language that is held back', 'files/all.json', { [digest]: 'ko/2026/07/kran/index.txt' }],
  ['a logo that is not shipped', 'files/all.json', { [digest]: 'brand/geheim.svg' }],
  ['a logo of nobody', 'files/all.json', { [digest]: 'organisations/geheim/logo.svg' }],
  [
    'a file that a kit does not have',
    'files/all.json',
    { [digest]: '2026/07/kran/press-kit.zip#geheim.pdf' },
  ],
  ['a member of a file that is no kit', 'files/all.json', { [digest]: 'brand/logo.svg#geheim' }],
  ['a digest that is none', 'files/all.json', { geheim: 'brand/logo.svg' }],
  ['a digest that was cut', 'files/all.json', { [digest.slice(16)]: 'brand/logo.svg' }],
  ['a print that is none', 'prints/all.json', { geheim: [1] }],
  ['words under a print', 'prints/all.json', { '0123abcd': ['Geheim'] }],
  ['a list instead of prints', 'prints/all.json', [[1]]],
  ['facts that are none', 'index.json', { prints: 1, files: 0, block: 'Geheim' }],
  ['more facts', 'index.json', { prints: 1, files: 0, block: 100, geheim: 1 }],
  ['no facts', 'index.json', {}],
  ['another file', 'more/all.json', {}],
];

for (const [what, path, content] of foreign)
  test(`${what} belongs to nobody`, () => {
    assert.ok(!isOwned(path, content));
  });

test('what is no JSON, and a member of a damaged kit, belong to nobody', () => {
  assert.ok(!isOfVerify('index.json', Buffer.from('Geheim'), site));
  const damaged = shippedSite(['a/press-kit.zip'], () => strToU8('Geheim'));
  const content = Buffer.from(JSON.stringify({ [digest]: 'a/press-kit.zip#a' }));
  assert.ok(!isOfVerify('files/all.json', content, damaged));
});
