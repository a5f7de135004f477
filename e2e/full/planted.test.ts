import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { attachments } from '../leaks/attachments.ts';
import { beyond } from '../leaks/beyond.ts';
import { foundIn } from '../leaks/find.ts';
import { held } from '../leaks/held.ts';
import { placed } from '../leaks/placed.ts';
import { assertAbsent, assertFound, builtWith, errorsBy } from '../leaks/plant.ts';
import { texts } from '../leaks/texts.ts';

test('the table has at least sixty leaks', () => {
  assert.ok(texts.length + attachments.length + placed.length + held.length >= 60);
});

for (const row of texts) {
  test(`the check stops ${row.what}`, async () => {
    const errors = await errorsBy([row]);
    assert.ok(errors.get(row.at)?.includes('heldBackTold'), JSON.stringify([...errors]));
  });
}

for (const row of placed) {
  test(`the proof stops a file in public/: ${row.what}`, async () => {
    const { kinds, isUnread } = await foundIn(row);
    assert.ok(kinds.length > 0 || isUnread);
  });
}

test('the proof finds every attachment that leaks, all in one site', async () => {
  assertFound(attachments, await builtWith('planted-attachments', attachments));
});

test('the gate keeps out what has to wait and what is over, all in one site', async () => {
  assertAbsent(held, await builtWith('planted-held', held));
});

for (const row of beyond) {
  test(`nobody finds, and the documents say so: ${row.what}`, async () => {
    assert.deepEqual(await foundIn(row), { kinds: [], isUnread: false });
    assert.ok(readFileSync('docs/embargo.md', 'utf8').includes(row.what));
  });
}
