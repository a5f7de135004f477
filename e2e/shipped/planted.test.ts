import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachments } from '../leaks/attachments.ts';
import { foundIn } from '../leaks/find.ts';
import { placed } from '../leaks/placed.ts';
import { assertFound, builtWith, errorsBy } from '../leaks/plant.ts';
import { texts } from '../leaks/texts.ts';

/* A third of the table of planted leaks. “npm run test:full leaks” plants all of them. */

const quick = <Row extends { isQuick?: true }>(rows: readonly Row[]) => rows.filter(({ isQuick }) => isQuick);

test('the check stops words of a held-back text in public ones, each in its file', async () => {
  const rows = quick(texts);
  const errors = await errorsBy(rows);
  const missed = rows.filter(({ at }) => !errors.get(at)?.includes('heldBackTold'));
  assert.deepEqual([rows.length, missed.map(({ what }) => what)], [10, []]);
});

test('the proof finds them in attachments, planted together in one site', async () => {
  const rows = quick(attachments);
  assertFound(rows, await builtWith('planted', rows));
});

for (const row of quick(placed)) {
  test(`the proof stops a file in public/: ${row.what}`, async () => {
    const { kinds, isUnread } = await foundIn(row);
    assert.ok(kinds.length > 0 || isUnread);
  });
}
