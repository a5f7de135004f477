import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseSchema } from '../../schema/release.ts';
import { lenientFacts } from './lenient-facts.ts';
import { standInsOf } from './stand-ins.ts';

const now = new Date('2026-07-15T12:00:00Z');
const known = {
  releases: new Set<string>(),
  organisations: new Set(['hafenverbund']),
  people: new Set(['ada-anker']),
  topics: new Set(['hafen']),
  places: new Set<string>(),
  facts: new Set(['mitglieder']),
  events: new Set<string>(),
};
const standIns = standInsOf('releases', { languages: ['de'], publisher: 'hafenverbund' }, now);
const factsOf = (values: Record<string, unknown>) => lenientFacts(releaseSchema, values, standIns, known);

test('an empty form is a release of the present', () => {
  const { title, publishedAt, topics } = factsOf({});
  assert.deepEqual([title, publishedAt, topics], ['…', '2026-07-15T12:00:00.000Z', []]);
});

test('a text that is too short or too long counts as it is typed', () => {
  const { title, summary, image } = factsOf({
    title: 'Ein St',
    summary: 'x'.repeat(400),
    image: { src: './steg.jpg' },
  });
  assert.deepEqual([title, summary], ['Ein St', 'x'.repeat(400)]);
  assert.deepEqual(image, { src: './steg.jpg', alt: '', credit: '' });
});

test('an item that is not filled in yet is left out, and the others stay', () => {
  const { links, kind, topics, contacts } = factsOf({
    kind: 'party',
    topics: ['hafen', 'unbekannt'],
    contacts: ['wer-ist-das', 'ada-anker'],
    links: [
      { label: 'Kur', href: 'kein Link' },
      { label: 'Der Hafen im Netz', href: 'https://example.org/' },
    ],
  });
  assert.deepEqual(links, [{ label: 'Der Hafen im Netz', href: 'https://example.org/' }]);
  assert.deepEqual([kind, topics, contacts], ['pressRelease', ['hafen'], ['ada-anker']]);
});

test('values that nobody expects never keep it from an answer', () => {
  for (const value of [null, 7, [], {}, [[]], { a: [1] }, ''])
    for (const key of [
      'title',
      'topics',
      'publishedAt',
      'image',
      'events',
      'corrections',
      'embargo',
      'unknown',
    ])
      assert.ok(factsOf({ [key]: value }).publishedAt, `${key}: ${JSON.stringify(value)}`);
});
