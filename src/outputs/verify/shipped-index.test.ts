import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { testFolder } from '../../../e2e/test-folder.ts';
import { digestOf } from '../../files/digest.ts';
import { filesBelow } from '../../files/walk.ts';
import { lettersIn } from '../../model/genuine/letters.ts';
import { printInDigits, printsOf } from '../../model/genuine/prints.ts';
import { shippedDigests, sumsFile } from './shipped-digests.ts';
import { PrintsOfTexts } from './prints-of-texts.ts';
import { shippedTexts } from './shipped-texts.ts';
import { textIndex } from './text-index.ts';

const words = 'Am Hafen steht ein Kran, der bei Wind und Wetter Schiffe mit bunten Containern belädt.';
const former = {
  title: 'Ein Kran',
  summary: 'Er steht.',
  body: 'Früher stand hier noch kein einziger Kran am Kai.',
};

function site(files: Record<string, string | Uint8Array>): string {
  const folder = testFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const printsIn = (versions: readonly string[]) => new PrintsOfTexts(join(testFolder(), 'texts')).of(versions);

test('the index has the texts that can be read, with their former versions, and no withdrawn one', () => {
  const root = site({
    '2026/07/kran/index.json': JSON.stringify({ bodies: [{}] }),
    '2026/07/kran/index.txt': words,
    '2026/07/kran/versions.json': JSON.stringify({ versions: [{ text: former }] }),
    'en/2026/08/gone/index.json': JSON.stringify({ pubStatus: 'canceled' }),
    'en/2026/08/gone/index.txt': 'Withdrawn',
    'feed.json': '{}',
  });
  const texts = shippedTexts(root, filesBelow(root));
  assert.deepEqual(
    texts.map(({ path, hasVersions }) => [path, hasVersions]),
    [['2026/07/kran/', true]],
  );
  const { prints } = textIndex(texts, ['de', 'en'], printsIn);
  for (const passage of [words, former.body])
    for (const print of printsOf(lettersIn(passage))) assert.deepEqual(prints.get(printInDigits(print)), [0]);
});

test('a formula that every text ends with leads to the newest ones, in the order of their dates', () => {
  const paths = Array.from({ length: 12 }, (_, day) => `${day % 2 ? 'en/' : ''}2026/${String(day + 10)}/a/`);
  const shipped = paths.toReversed().map((path) => ({ path, hasVersions: false, texts: [words] }));
  const { texts, prints } = textIndex(shipped, ['de', 'en'], printsIn);
  assert.deepEqual(
    texts.map(([path]) => path),
    paths,
  );
  for (const found of prints.values()) assert.deepEqual(found, [4, 5, 6, 7, 8, 9, 10, 11]);
});

test('the sums are those of every shipped file but the index itself, and of the files in a press kit', () => {
  const sums = `${digestOf('Bild')}  pictures/kran.jpg\n`;
  const kit = zipSync({ '2026-07-01-kran/SHA256SUMS': strToU8(sums) });
  const root = site({
    '2026/07/kran/press-kit.zip': kit,
    '2026/07/kran/kran.jpg': 'Bild',
    '2026/07/kran/index.html': 'Seite',
    'organisations/hafen/logo.svg': '<svg/>',
    'organisations/hafen/rss.xml': '<rss/>',
    'index.html': 'Start',
    '_astro/kran.a1.avif': 'x',
    'people/lina/contact.vcf': 'x',
    'facts/facts.csv': 'x',
    'calendar/calendar.ics': 'x',
    'plan.pdf': 'of public/',
    _redirects: 'x',
    '.gitkeep': '',
    'verify/index.html': 'Echt?',
    'verify/index.json': '{}',
    'verify/files/all.json': '{}',
    'SHA256SUMS.txt': 'x',
  });
  const digests = shippedDigests(root, filesBelow(root));
  assert.deepEqual(
    digests.map(({ path, member }) => [path, member]),
    [
      ['2026/07/kran/index.html', undefined],
      ['2026/07/kran/kran.jpg', undefined],
      ['2026/07/kran/press-kit.zip', undefined],
      ['2026/07/kran/press-kit.zip', 'pictures/kran.jpg'],
      ['_astro/kran.a1.avif', undefined],
      ['calendar/calendar.ics', undefined],
      ['facts/facts.csv', undefined],
      ['index.html', undefined],
      ['organisations/hafen/logo.svg', undefined],
      ['organisations/hafen/rss.xml', undefined],
      ['people/lina/contact.vcf', undefined],
      ['plan.pdf', undefined],
      ['verify/index.html', undefined],
    ],
  );
  const listed = sumsFile(digests).split('\n');
  assert.equal(
    listed[2],
    `${digestOf(readFileSync(join(root, '2026/07/kran/press-kit.zip')))}  2026/07/kran/press-kit.zip`,
  );
  assert.equal(listed.length, 13);
});
