import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { noon, release, releasePath, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { gitIn, writeHistory } from '../../../e2e/small-repository.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { addToRecord } from '../../publishing/record/record.ts';
import { judge } from '../judge.ts';
import { historyFor } from './history-for.ts';

const path = 'facts/mitglieder.yaml';
const fact = (value: number, more = '') =>
  `label: { de: Mitglieder }\nvalue: ${value}\nasOf: 2025-12-31\nsource: { de: Register }\n${more}`;
const printing = (lines = {}) => ({
  [releasePath]: release(lines, 'Wir haben <Fact id="mitglieder" /> Mitglieder.'),
});
const entry =
  '[{ at: 2026-07-14T10:00:00+02:00, kind: correction, note: Die Zahl der Mitglieder war falsch. }]';

/** What is said of a fact after a deploy of 350 members, when its file says this. */
async function saidOf(after: string, lines = {}) {
  const content = await smallNewsroom({ [path]: fact(350), ...printing() });
  writeHistory(content, '2026-01-16T08:00:00Z', []);
  const [commit, digest] = ['HEAD', 'HEAD:'].map((name) => gitIn(content, ['rev-parse', name]).trim());
  await addToRecord(content, { commit: commit ?? '', digest: digest ?? '', at: '2026-01-16T09:00:00Z' });
  writeFileSync(`${content}/${path}`, after);
  for (const [name, text] of Object.entries(printing(lines))) writeFileSync(`${content}/${name}`, text);
  const manuscript = await readManuscript(content);
  return judge(manuscript, noon, await historyFor(content, manuscript, noon)).flatMap(
    ({ rule, file, line, level }) => (rule === 'factRewritten' ? [`${level} ${file}:${line}`] : []),
  );
}

const error = [`error content/${path}:2`];

test('a value that a published release prints is not rewritten without a word', async () => {
  assert.deepEqual(await saidOf(fact(350)), []);
  assert.deepEqual(await saidOf(fact(375)), error);
  assert.deepEqual(
    await saidOf(fact(350, 'changes:\n  - { validFrom: 2026-01-10, value: 375, asOf: 2026-01-10 }\n')),
    error,
  );
  assert.deepEqual(
    await saidOf(fact(350, 'changes:\n  - { validFrom: 2026-05-01, value: 375, asOf: 2026-05-01 }\n')),
    [],
  );
});

test('a correction of the release is that word', async () => {
  assert.deepEqual(await saidOf(fact(375), { corrections: entry }), []);
});
