import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { body, runs } from '../../../e2e/fixtures/bodies.ts';
import { printed } from './printed.ts';

test('a printed body has no frontmatter and no fence', () => {
  assert.equal(printed('---\ntitle: a\n---\n\n---\n\nEins.\n', 'de'), '{/**/}\n\n***\n\nEins.\n');
});

test('signs that mean something in MDX stay signs', () => {
  const text = printed('---\na: 1\n---\n\n\\{process.env.KEY} \\<b> \\*a\\* &#123;x}\n', 'de');
  assert.equal(text, '{/**/}\n\n\\{process.env.KEY} \\<b> \\*a\\* \\{x}\n');
});

test('whatever is written is printed with the same tree', () => {
  fc.assert(
    fc.property(body(false), (text) => {
      assert.doesNotThrow(() => printed(`---\ntitle: a\n---\n${text}\n`, 'de'));
    }),
    runs,
  );
});

for (const body of [
  '+++\na\n+++',
  '---\na: 1\n---',
  '---x\n\n---',
  '1) a\n2) b',
  '* a\n\n\n* b',
  'a  \nb',
  '',
])
  test(`the text is printed with the same tree: ${JSON.stringify(body)}`, () => {
    assert.doesNotThrow(() => printed(`---\ntitle: a\n---\n${body}\n`, 'de'));
  });
