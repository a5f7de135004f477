import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noon, release, releasePath, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { gitIn, writeHistory, writeRecord } from '../../../e2e/small-repository.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { repositoryOf } from '../local/repository.ts';
import { shownLanguages } from './shown-languages.ts';

const folder = '2026-01-15-erste-meldung';
const english = releasePath.replace('.de.', '.en.');
const languagesIn = async (content: string) => {
  const repository = await repositoryOf(content);
  assert.ok(repository);
  return shownLanguages(repository, folder, noon);
};

test('with a record a text is public if a deploy has shown it', async () => {
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T08:00:00Z', [['2026-02-01T08:00:00Z', { [english]: release() }]]);
  // Nobody knows.
  assert.equal(await languagesIn(content), undefined);
  writeRecord(content, ['2026-01-14T09:00:00Z']);
  assert.deepEqual(await languagesIn(content), []);
  writeRecord(content, ['2026-01-14T09:00:00Z', '2026-01-16T09:00:00Z']);
  assert.deepEqual(await languagesIn(content), ['de']);
  writeRecord(content, ['2026-01-16T09:00:00Z', '2026-02-02T09:00:00Z']);
  assert.deepEqual(await languagesIn(content), ['de', 'en']);
});

test('without a record a text is public if the shared repository has it', async () => {
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T08:00:00Z');
  const shared = testFolder();
  gitIn(shared, ['init', '--quiet', '--bare']);
  gitIn(content, ['remote', 'add', 'origin', shared]);
  assert.deepEqual(await languagesIn(content), []);
  gitIn(content, ['push', '--quiet', 'origin', 'HEAD:main']);
  assert.deepEqual(await languagesIn(content), ['de']);
  // Another branch of the shared repository is known, and not the one that this branch goes to.
  gitIn(content, ['push', '--quiet', 'origin', 'HEAD:other']);
  gitIn(content, ['update-ref', '-d', 'refs/remotes/origin/main']);
  assert.equal(await languagesIn(content), undefined);
});
