import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt } from '../../../../e2e/fixtures/newsroom.ts';
import { release, releasePath } from '../../../../e2e/small-newsroom.ts';
import { newsdeskOf } from '../../release/newsdesk.ts';
import { citePage, citePaths } from './cite-page.ts';

const now = '2026-07-15T12:00:00Z';
const folder = '2026-01-15-erste-meldung';

test('a release is cited with its issuer, its day in the time zone of the newsroom, and its address', async () => {
  const newsroom = await newsroomAt(now, {
    [releasePath]: release({ publishedAt: '2026-01-15T00:30:00+01:00' }),
  });
  const { cited, line } = citePage(newsroom, { language: 'de', folder });
  assert.equal(cited.day, '2026-01-15');
  assert.equal(cited.key, 'erste-meldung-2026');
  assert.equal(cited.url, 'https://example.org/2026/01/erste-meldung/');
  assert.ok(line.startsWith(cited.issuer));
  assert.equal(citePaths(newsroom).length, 1);
});

test('a withdrawn release is not cited, and its page leads to no citation', async () => {
  const withdrawn = '{ at: 2026-02-01T10:00:00+01:00, reason: Der Termin ist abgesagt worden. }';
  const newsroom = await newsroomAt(now, { [releasePath]: release({ withdrawn }) });
  assert.deepEqual(citePaths(newsroom), []);
  const entry = newsroom.archive.versions(folder).get('de');
  assert.ok(entry);
  assert.equal(newsdeskOf(newsroom, entry).cite, undefined);
});
