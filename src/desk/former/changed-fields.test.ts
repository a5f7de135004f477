import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byKeyPath, changedFields, formerValues } from './changed-fields.ts';

const labels: Record<string, string> = { 'events.title': 'Titel', 'events.start': 'Beginn' };
const labelOf = (path: string) => labels[path] ?? path;

test('two versions differ in their fields, and parts are named', () => {
  const before = { $source: 'a', title: 'Alt', topics: ['hafen'], kicker: 'Hafen' };
  const now = {
    $source: 'b',
    title: 'Neu',
    topics: ['hafen'],
    events: [{ title: 'Fest', start: '2026-08-05' }],
  };
  assert.deepEqual(changedFields(before, now, labelOf), [
    { key: 'title', before: 'Alt', now: 'Neu' },
    { key: 'events', before: '', now: 'Titel: Fest\nBeginn: 2026-08-05' },
    { key: 'kicker', before: 'Hafen', now: '' },
  ]);
});

test('values have the key paths of the CMS', () => {
  assert.deepEqual(byKeyPath({ title: 'x', topics: ['a', 'b'], events: [{ title: 'y' }], links: [] }), {
    title: 'x',
    'topics.0': 'a',
    'topics.1': 'b',
    'events.0.title': 'y',
    links: [],
  });
});

test('a version with a mistake in its fields can be seen, and is not brought back', () => {
  const source = '---\ntitle: a: b: c\n---\n\nText\n';
  assert.deepEqual(formerValues(source, 'prose'), { values: { body: source }, isReadable: false });
  assert.equal(formerValues(source.replace('a: b: c', 'a'), 'prose').isReadable, true);
});
