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

test('sentences that begin like a list keep their escapes, which the editor drops', () => {
  const before =
    'Eins.\n\n1986\\. Ein Jahr.\n\n1989\\. Noch eines.\n\n\\+ 12 Prozent, und \\#Kran bleibt.\n\n\\*a\\*';
  const after =
    'Eins. Neu.\n\n1986. Ein Jahr.\n\n1989. Noch eines.\n\n+ 12 Prozent, und #Kran bleibt.\n\n\\*a\\*';
  assert.equal(keptBody(before, after), before.replace('Eins.', 'Eins. Neu.'));
  assert.equal(keptBody('1986\\. Ein Jahr.', '1986. Ein anderes Jahr.'), '1986. Ein anderes Jahr.');
  // Emphasis that was escaped is another text.
  assert.equal(keptBody('\\*a\\*', '*a*'), '*a*');
});

test('stars and tildes within words are text for the comparison of blocks', () => {
  const before = 'Kranführer*innen und Schlosser*innen, 5~6 und 7~8.\n\nEnde.';
  const after = 'Kranführer\\*innen und Schlosser\\*innen, 5\\~6 und 7\\~8.\n\nEnde. Neu.';
  assert.equal(keptBody(before, after), before.replace('Ende.', 'Ende. Neu.'));
});
