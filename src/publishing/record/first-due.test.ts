import assert from 'node:assert/strict';
import { test } from 'node:test';
import { release, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { writeHistory } from '../../../e2e/small-repository.ts';
import { lineOf } from '../../history/deploys.ts';
import { readTrails } from '../../history/git-log.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { firstDue } from './first-due.ts';
import { addToRecord } from './record.ts';
import { seenAt } from './seen.ts';

const second = 'releases/2026-01-16-zweite/index.de.mdx';
const lines = { title: 'Ein zweiter Titel, lang genug', publishedAt: '2026-01-16T10:00:00Z' };

/** A newsroom whose first release waited for its lift at 09:00, while the second was late: due at 10:00, written at 15:00. */
async function late() {
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T08:00:00Z', [['2026-01-16T15:00:00Z', { [second]: release(lines) }]]);
  return { content, manuscript: await readManuscript(content) };
}

test('a release is due at its lift, or at its commit if that came later', async () => {
  const { content, manuscript } = await late();
  const { steps } = await readTrails(content);
  const due = (before: string, at: string) => {
    const found = firstDue(manuscript, steps, Date.parse(before), Date.parse(at));
    return found && new Date(found).toISOString().slice(0, 16);
  };
  assert.equal(due('2026-01-14T12:00:00Z', '2026-01-15T09:03:00Z'), '2026-01-15T09:00');
  assert.equal(due('2026-01-15T12:00:00Z', '2026-01-16T15:02:00Z'), '2026-01-16T15:00');
  assert.equal(due('2026-01-15T09:03:00Z', '2026-01-16T10:03:00Z'), undefined);
});

test('a deploy is seen once, and due since what it has and the one before had not', async () => {
  const { content, manuscript } = await late();
  const head = { commit: 'a'.repeat(40), digest: 'b'.repeat(40) };
  const first = { ...head, at: '2026-01-14T12:00:00.000Z' };
  const next = { ...head, at: '2026-01-15T09:03:00.000Z' };
  const look = (deploy: typeof first, now: string) => seenAt(content, manuscript, deploy, new Date(now));
  assert.deepEqual(await look(next, '2026-01-15T09:05:00Z'), { ...next, seen: '2026-01-15T09:05:00.000Z' });
  await addToRecord(content, first);
  const told = {
    ...next,
    due: '2026-01-15T09:00:00.000Z',
    seen: '2026-01-15T09:05:00.000Z',
  };
  assert.deepEqual(await look(next, '2026-01-15T09:05:00Z'), told);
  await addToRecord(content, told);
  assert.equal(lineOf(await look(next, '2026-01-15T10:00:00Z')), lineOf(told));
});
