import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noon, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { writeHistory, writeRecord } from '../../e2e/small-repository.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { readPast } from './read-past.ts';
import { publicBefore, recordedVersions } from './recorded-versions.ts';

test('what was deployed of a file before an instant is known for files of every kind', async () => {
  const person = 'people/ada-anker.yaml';
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T09:00:00Z', [
    ['2026-01-16T08:00:00Z', { [person]: 'name: Ada Anker\n' }],
    ['2026-01-17T08:00:00Z', { [person]: undefined }],
  ]);
  writeRecord(content, [
    '2026-01-15T09:00:00Z',
    '2026-01-16T09:00:00Z',
    '2026-01-16T10:00:00Z',
    '2026-01-18T09:00:00Z',
  ]);
  const { record } = await readPast(content, await readManuscript(content), noon);
  assert.ok(record);
  const versions = await recordedVersions(content, record, new Set([person, 'pages/none.mdx']));
  const before = (at: string) =>
    publicBefore(versions.get(person) ?? [], Date.parse(at)).map(({ source, at: when }) => [
      source.split('\n').length,
      new Date(when).toISOString().slice(0, 16),
    ]);
  assert.deepEqual(before('2026-01-15T09:00:00Z'), []);
  assert.deepEqual(before('2026-01-16T09:00:00.001Z'), [
    [6, '2026-01-15T09:00'],
    [2, '2026-01-16T09:00'],
  ]);
  assert.deepEqual(before('2026-07-01T00:00:00Z').at(-1), [2, '2026-01-16T10:00']);
});
