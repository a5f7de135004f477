import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noon, release, releasePath, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { reachOf } from './public-texts.ts';

/** Whom a withdrawn release makes known, with and without its text. */
async function reachedOf(keepText: boolean) {
  const manuscript = await readManuscript(
    await smallNewsroom({
      'organisations/streit.yaml': 'name: { de: Streit GmbH }\nkind: other\n',
      'people/zeuge.yaml': 'name: Zoe Zeuge\norganisation: streit\nrole: { de: Zeugin }\n',
      [releasePath]: release(
        {
          organisations: '[streit]',
          withdrawn: `{ at: 2026-02-01T10:00:00+01:00, reason: Die Angaben waren falsch., keepText: ${keepText} }`,
        },
        '<Quote speaker="zeuge">\nSo war es.\n</Quote>',
      ),
    }),
  );
  const { organisations, people } = reachOf(manuscript, noon);
  return [organisations.has('streit'), people.has('zeuge')];
}

test('whom only a withdrawn text named is known no more when the text is gone', async () => {
  assert.deepEqual(await reachedOf(true), [true, true]);
  assert.deepEqual(await reachedOf(false), [false, false]);
});
