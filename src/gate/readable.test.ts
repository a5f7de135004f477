import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseSchema } from '../schema/release.ts';
import { readableAt } from './readable.ts';

const at = (instant: string) => new Date(instant);
const facts = releaseSchema.parse({
  title: 'Ein Titel, der lang genug ist',
  summary: 'Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.',
  publishedAt: '2026-01-15T10:00:00+01:00',
  topics: ['hafen'],
  image: { src: './steg.jpg', alt: 'Ein Steg am Abend', credit: 'Ada Anker' },
  links: [{ label: 'Der Hafen', href: 'https://example.org/' }],
  corrections: [
    { at: '2026-01-16T10:00:00+01:00', kind: 'update', note: 'Der Plan steht nun dabei.' },
    { at: '2026-01-17T10:00:00+01:00', kind: 'correction', note: 'Drei Schiffe.', was: 'zwei', now: 'drei' },
  ],
});
const entries = facts.corrections.map(({ at: told, kind, note }) => ({ at: told, kind, note }));
const whole = {
  ...facts,
  folder: '2026-01-15-steg',
  named: { organisations: ['hafenverbund'], people: ['ada-anker'] },
  files: { 'steg.jpg': { size: 1 } },
  figures: [{ src: './steg.jpg' }],
  recordings: [],
  films: 1,
  pictures: { './steg.jpg': './steg.jpg' },
  versions: [
    { body: 'Zwei Schiffe.', entries: [] },
    { body: 'Drei Schiffe.', entries },
  ],
};
const withdrawn = (keepText: boolean) => ({
  ...whole,
  withdrawn: { at: '2026-01-18T10:00:00+01:00', reason: 'Die Zahlen waren erfunden.', keepText },
});

test('of a version those entries are told that are not to come', () => {
  const told = (instant: string) => readableAt(whole, at(instant)).versions[1]?.entries.length;
  assert.deepEqual(
    ['2026-01-16T08:59:59Z', '2026-01-16T09:00:00Z', '2026-01-17T09:00:00Z'].map(told),
    [0, 1, 2],
  );
});

test('a text that was withdrawn and not kept is gone from the instant of its withdrawal', () => {
  const before = readableAt(withdrawn(false), at('2026-01-18T08:59:59.999Z'));
  assert.deepEqual(before, withdrawn(false));
  const { versions, files, pictures, named, image, links, corrections, ...rest } = readableAt(
    withdrawn(false),
    at('2026-01-18T09:00:00Z'),
  );
  assert.deepEqual([versions, files, pictures, links, image], [[], {}, {}, [], undefined]);
  assert.deepEqual(named, { organisations: [], people: [] });
  assert.deepEqual(corrections[1], { ...entries[1] });
  assert.equal(rest.folder, whole.folder);
});

test('a text that was withdrawn and kept is whole', () => {
  assert.deepEqual(readableAt(withdrawn(true), at('2026-02-01T09:00:00Z')), withdrawn(true));
});

test('what has been made readable stays as it is when it is asked again', () => {
  for (const release of [whole, withdrawn(false), withdrawn(true)]) {
    const once = readableAt(release, at('2026-02-01T09:00:00Z'));
    assert.deepEqual(readableAt(once, at('2026-02-01T09:00:00Z')), once);
  }
});
