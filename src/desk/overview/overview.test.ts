import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storeAt, texts } from '../../../e2e/fixtures/newsroom.ts';
import { overviewOf } from './overview.ts';

const noon = '2026-07-15T12:00:00Z';
const at = '2026-07-10T12:00:00Z';
const event = `[{ title: Hafenfest in Lichterhaven, start: 2026-08-05, status: confirmed, registration: { status: open, until: 2026-08-01 } }]`;
const store = await storeAt(
  noon,
  {
    ...texts('2026-06-01-alt', {
      de: { corrections: `[{ at: ${at}, kind: update, note: Etwas kam hinzu. }]` },
      en: { translation: '{ of: de, version: 1 }' },
    }),
    ...texts('2026-09-01-spaeter', { de: { events: event } }),
    ...texts('2026-07-01-entwurf', { en: { draft: 'true' } }),
    'people/ben-boje.yaml':
      'name: Ben Boje\norganisation: hafenverbund\nrole: { de: Presse }\nactiveUntil: 2026-07-31\nsuccessor: ada-anker\n',
  },
  { everything: true },
);
const { rows, next } = overviewOf(store, new Date(noon), '2026-07-15');
const rowOf = (slug: string) => rows.find(({ folder }) => folder.endsWith(slug));

test('each release is one row with its state and all languages of the newsroom', () => {
  assert.deepEqual(
    rows.map(({ folder, state }) => [folder.slice(11), state]),
    [
      ['spaeter', 'scheduled'],
      ['entwurf', 'draft'],
      ['alt', 'updated'],
      ['erste-meldung', 'published'],
    ],
  );
  const languages = (slug: string) => rowOf(slug)?.languages.map(({ language, is }) => `${language} ${is}`);
  assert.deepEqual(languages('alt'), ['de written', 'en behind']);
  assert.deepEqual(languages('entwurf'), ['de missing', 'en written']);
});

test('what comes next is told in its order: people who leave, deadlines, events and lifts', () => {
  assert.deepEqual(
    next.map(({ what, of }) => [what, of]),
    [
      ['leaves', 'Ben Boje'],
      ['registration', 'Hafenfest in Lichterhaven'],
      ['event', 'Hafenfest in Lichterhaven'],
      ['lift', ''],
    ],
  );
  const later = overviewOf(store, new Date('2026-10-01T12:00:00Z'), '2026-10-01');
  assert.deepEqual(later.next, []);
});
