import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptBody } from './kept-blocks.ts';

test('of a body only the changed block has new bytes', () => {
  const before = '*Eins*  und ***drei***\n\n* a\n* b\n\n[^1]: x\n[^2]: y';
  const after = '_Eins_ und **_drei_**\n\n- a\n- c\n\n[^1]: x\n\n[^2]: y';
  assert.equal(keptBody(before, after), '_Eins_ und **_drei_**\n\n- a\n- c\n\n[^1]: x\n[^2]: y');
  assert.equal(keptBody('*Eins* und ***drei***', '_Eins_ und **_drei_**'), '*Eins* und ***drei***');
  assert.equal(keptBody('a\n\nb', 'b\n\na'), 'b\n\na');
  assert.equal(keptBody('*a*\n\n*a*', '_a_\n\nneu\n\n_a_'), '*a*\n\nneu\n\n*a*');
});
