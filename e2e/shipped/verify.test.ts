import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf } from '../../src/files/digest.ts';
import { lettersIn } from '../../src/model/genuine/letters.ts';
import { printInDigits, printsOf } from '../../src/model/genuine/prints.ts';
import { type IndexedText, type IndexFacts, shardNames, shardOf } from '../../src/model/genuine/shards.ts';
import { sites } from '../sites.ts';
import { shippedFiles } from './files.ts';

const { content, out } = sites.fictional;
const files = shippedFiles(out);
const read = <T>(name: string) => JSON.parse(files.get(name)?.toString('utf8') ?? '') as T;
const facts = read<IndexFacts>('verify/index.json');
const texts = [...files.keys()]
  .filter((name) => name.startsWith('verify/texts/'))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .flatMap((name) => read<IndexedText[]>(name).map(([path]) => path));

/** The paths of the texts that have a print of this passage. */
function foundBy(passage: string): string[] {
  const prints = printsOf(lettersIn(passage)).map(printInDigits);
  assert.ok(prints.length > 0, passage);
  const numbers = prints.flatMap((print) => {
    const shard = read<Record<string, number[]>>(`verify/prints/${shardOf(print, facts.prints)}.json`);
    return shard[print] ?? [];
  });
  return [...new Set(numbers)].map((number) => texts[number] ?? '');
}

/** The paragraphs of a text in the content that are long enough to be found. */
const paragraphsOf = (folder: string) =>
  readFileSync(join(content, 'releases', folder, 'index.de.mdx'), 'utf8')
    .split(/\n\n+/)
    .filter((paragraph) => /^\p{L}/u.test(paragraph) && paragraph.length > 80);

test('a passage of a published text leads to it', () => {
  const [first = ''] = paragraphsOf('2026-07-09-training-places');
  assert.ok(foundBy(first).includes('2026/07/training-places/'));
});

test('of a text that is held back, is a draft, or was withdrawn with its text, no passage is found', () => {
  for (const folder of [
    '2026-07-16-secret-shipyard',
    '2026-07-14-geheim-entwurf-quarzmuschel',
    '2026-05-20-tide-model-figures',
  ]) {
    const paragraphs = paragraphsOf(folder);
    assert.ok(paragraphs.length > 0, folder);
    assert.deepEqual(paragraphs.flatMap(foundBy), [], folder);
    const [, slug = ''] = /^\d{4}-\d\d-\d\d-(.*)$/.exec(folder) ?? [];
    assert.ok(!texts.some((path) => path.includes(slug)), folder);
  }
});

test('every part of the index that the browser may ask for is there', () => {
  for (const kind of ['prints', 'files'] as const)
    for (const name of shardNames(facts[kind])) assert.ok(files.has(`verify/${kind}/${name}.json`), name);
  for (const path of texts) for (const form of ['txt', 'json']) assert.ok(files.has(`${path}index.${form}`));
});

test('a file is found by all digits of its sum', () => {
  const kit = '2026/07/training-places/press-kit.zip';
  const digest = digestOf(files.get(kit) ?? '');
  const shard = read<Record<string, string>>(`verify/files/${shardOf(digest, facts.files)}.json`);
  assert.equal(shard[digest], kit);
  assert.ok(Object.keys(shard).every((digits) => digits.length === digest.length));
});

test('the sums are those of the shipped files', () => {
  const lines = files.get('SHA256SUMS.txt')?.toString('utf8').trimEnd().split('\n') ?? [];
  assert.ok(lines.some((line) => line.endsWith('/press-kit.zip')));
  for (const line of lines) {
    const [digest = '', path = ''] = line.split('  ');
    assert.equal(digestOf(files.get(path) ?? ''), digest, path);
  }
});
