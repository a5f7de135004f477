import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noon, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import type { Repository } from '../local/repository.ts';
import { problemsOfLinks } from './links-now.ts';

test('links within the newsroom are looked up, and those to elsewhere are good', async () => {
  const top = await smallNewsroom();
  const repository = { top, folder: '' } as Repository;
  const found = await problemsOfLinks(
    repository,
    ['/archive/', '/archiv/', '/people/ada-anker/', 'https://example.net/', '#x'],
    noon,
  );
  assert.deepEqual(found, {
    '/archiv/': { rule: 'linkNowhere', facts: { suggestion: '/archive/' } },
  });
});
