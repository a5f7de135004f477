import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskViews } from '../../i18n/desk/de/views.ts';
import { savedSentence } from './after-save.ts';

const { here, when } = deskViews.saved;
const now = new Date('2026-07-15T12:00:00Z');
const machine = { desk: 'de', timeZone: 'Europe/Berlin', overview: '/__overview/' };
const publishedAt = '2026-12-07T09:00:00+01:00';
const said = (values: object, at: Parameters<typeof savedSentence>[2] = machine) =>
  savedSentence('releases', { publishedAt, ...values }, at, now);

test('a save is told where the text is and when it will be public', () => {
  const lift = '7. Dezember 2026, 09:00 Uhr (MEZ)';
  assert.equal(said({}), `${here} ${when.scheduled(lift)}`);
  assert.equal(said({ embargo: { until: publishedAt } }), `${here} ${when.embargoed(lift)}`);
  assert.equal(said({ draft: true }), `${here} ${when.draft('')}`);
  assert.equal(said({ publishedAt: '2026-07-01T09:00:00Z' }), `${here} ${when.published('')}`);
});

test('at a public desk a save is in the shared repository already', () => {
  const { overview: _, ...there } = machine;
  assert.equal(said({ draft: true }, there), when.draft(''));
  assert.equal(savedSentence('people', {}, there, now), '');
  assert.equal(savedSentence('people', {}, machine, now), here);
});
