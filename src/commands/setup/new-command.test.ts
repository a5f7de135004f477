import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { parse } from 'yaml';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { newRelease } from './new-command.ts';

const given = ['--title', 'Ein Fest am „Altenkai“', '--date', '2026-08-05', '--topics', 'hafen'];
const folder = 'releases/2026-08-05-ein-fest-am-altenkai';

test('a new release is a draft in every language, and no second one takes its place', async () => {
  const content = await smallNewsroom();
  assert.equal(await newRelease([...given, '--languages', 'de,en'], content), 0);
  assert.deepEqual(readdirSync(join(content, folder)).sort(), ['index.de.mdx', 'index.en.mdx']);
  const path = join(content, folder, 'index.de.mdx');
  assert.equal(
    readFileSync(path, 'utf8'),
    '---\ntitle: "Ein Fest am „Altenkai“"\nsummary: ""\npublishedAt: 2026-08-05T10:00:00+02:00\ntopics: [hafen]\ndraft: true\n---\n',
  );
  writeFileSync(path, 'written by hand');
  assert.equal(await newRelease([...given, '--languages', 'de'], content), 1);
  assert.equal(readFileSync(path, 'utf8'), 'written by hand');
});

test('a language that is named twice gets one file', async () => {
  const content = await smallNewsroom();
  assert.equal(await newRelease([...given, '--languages', 'de,de'], content), 0);
  assert.deepEqual(readdirSync(join(content, folder)), ['index.de.mdx']);
});

test('a topic whose id is a number or a day is one to YAML as well', async () => {
  for (const id of ['2030', '1e3', '0x10', 'true', 'null', '2026-01-01']) {
    const content = await smallNewsroom({ [`topics/${id}.yaml`]: 'name: { de: Ziele }\n' });
    assert.equal(await newRelease([...given.slice(0, 4), '--topics', `${id} hafen`], content), 0);
    const { releases } = await readManuscript(content);
    const text = releases.find((one) => one.folder === folder.slice('releases/'.length))?.texts[0];
    const [, head = ''] = readFileSync(join(content, folder, 'index.de.mdx'), 'utf8').split('---\n');
    assert.deepEqual((parse(head) as { topics: unknown }).topics, [id, 'hafen']);
    assert.ok(text, id);
  }
});

const wrong: [string, string[], number][] = [
  ['a language that the newsroom does not have', [...given, '--languages', 'fr'], 1],
  ['a topic that does not exist', [...given.slice(0, 4), '--topics', 'mond'], 1],
  ['a day that does not exist', ['--title', 'Ein Fest', '--date', '2026-02-30'], 1],
  ['no language', [...given, '--languages', ','], 1],
  ['no headline', ['--date', '2026-08-05', '--topics', 'hafen'], 1],
  ['a headline without a letter of the alphabet', ['--title', '부산', '--topics', 'hafen'], 1],
  ['a name that leads elsewhere', [...given, '--slug', '../../outside'], 1],
];
for (const [what, parameters, code] of wrong) {
  test(`with ${what} nothing is made`, async () => {
    const content = await smallNewsroom();
    assert.equal(await newRelease(parameters, content), code);
    assert.deepEqual(readdirSync(join(content, 'releases')), ['2026-01-15-erste-meldung']);
  });
}
