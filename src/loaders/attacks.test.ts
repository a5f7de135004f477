import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { attacksOnSettings, attacksWith, codeThatWrites, filesOf } from '../../e2e/fixtures/attacks.ts';
import { newsroom, noon, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { faultsIn, kindOf } from '../desk/text/verdict.ts';
import { valuesOf } from '../desk/text/read-file.ts';
import type { DeskCollection } from '../i18n/shapes/desk.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { readSheet } from '../manuscript/yaml/yaml-sheet.ts';
import { judge } from '../rules/judge.ts';
import { newsroomSchema } from '../schema/newsroom.ts';
import { entriesOf } from './entries.ts';

const above = await smallNewsroom();
const marker = join(above, '..', 'content-ran.txt');
const code = codeThatWrites(marker);
const attacks = attacksWith(code);
const settings = newsroomSchema.parse(readSheet(newsroom).data);

function nothingRan(): void {
  assert.equal(existsSync(marker), false);
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
}

test('the code of the attacks would be noticed', () => {
  const other = codeThatWrites(`${marker}-really`);
  assert.equal((0, eval)(other), 'owned');
  assert.equal(existsSync(`${marker}-really`), true);
});

test('the check refuses every attack at a file of every collection, and runs nothing', async () => {
  const manuscript = await readManuscript(await smallNewsroom(filesOf(attacks)));
  const refused = new Set(
    judge(manuscript, noon)
      .filter(({ level }) => level === 'error')
      .map(({ file }) => file.replace(/^content\//, '')),
  );
  assert.deepEqual(
    attacks.filter(({ file }) => !refused.has(file)),
    [],
  );
  nothingRan();
});

test('none enters the store, not even in development', async () => {
  const manuscript = await readManuscript(await smallNewsroom(filesOf(attacks)));
  // A build stops before it asks for entries.
  const entries = entriesOf(manuscript, noon, true);
  const ids = Object.values(entries).flatMap((collection) => [...collection.keys()]);
  assert.ok(ids.length > 0);
  assert.deepEqual(
    ids.filter((id) => id.includes('angriff')),
    [],
  );
  nothingRan();
});

test('the check refuses every attack in the settings', async () => {
  for (const { what, file, text } of attacksOnSettings(code, newsroom)) {
    const manuscript = await readManuscript(await smallNewsroom({ [file]: text }));
    const faults = judge(manuscript, noon).filter((fault) => fault.file === 'content/newsroom.yaml');
    assert.ok(
      faults.some(({ level }) => level === 'error'),
      what,
    );
    assert.equal(manuscript.newsroom.facts, undefined, what);
  }
  nothingRan();
});

test('the desk refuses to save every attack, and opens each without running it', () => {
  for (const { what, file, text } of [...attacks, ...attacksOnSettings(code, newsroom)]) {
    const name = (file === 'newsroom.yaml' ? 'newsroom' : file.split('/')[0]) as DeskCollection;
    const faults = faultsIn(name, [{ file, language: 'de', text }], settings, noon);
    assert.ok(faults.length > 0, `${file}: ${what}`);
    try {
      valuesOf(text, kindOf(name));
    } catch (error) {
      assert.ok(error instanceof Error);
    }
  }
  nothingRan();
});
