import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHere } from '../../desk/text/mdx.ts';
import { excessIn } from './limits.ts';
import { parse } from './parse.ts';

const head = '---\ntitle: x\n---\n';
const place = (body: string) => {
  const { problem, line, column } = excessIn(`${head}${body}`) ?? {};
  return problem && [problem.rule, line, column];
};

const atTheLimit: [what: string, one: string, max: number][] = [
  ['entities', '&', 2000],
  ['tags', '<', 2000],
  ['braces', '{', 2000],
  ['ellipses', '...', 2000],
  ['dashes', '--', 2000],
  ['footnotes', '[^', 2000],
  ['definitions', ']:', 2000],
  ['brackets', '[', 20_000],
  ['asterisks', '*', 20_000],
];
for (const [what, one, max] of atTheLimit) {
  test(`as many ${what} as are allowed are read, and the first too many is named`, () => {
    assert.equal(excessIn(head + one.repeat(max)), undefined);
    assert.deepEqual(place(one.repeat(max + 1)), ['tooManyMarks', 4, max * one.length + 1]);
  });
}

test('lists, paragraphs, cells and levels are counted by lines', () => {
  assert.equal(place('- a\n'.repeat(5000)), undefined);
  assert.deepEqual(place('- a\n'.repeat(5001)), ['tooManyMarks', 5004, 1]);
  assert.equal(place('a\n\n'.repeat(7999)), undefined);
  assert.deepEqual(place('a\r\n\r\n'.repeat(9000)), ['tooManyMarks', 16_005, 1]);
  assert.equal(place('|a|b|c\n'.repeat(5000)), undefined);
  assert.deepEqual(place(`|${'a|'.repeat(198)}\n${'|\n'.repeat(1000)}`), ['tooManyMarks', 104, 1]);
  assert.equal(place(`${'>'.repeat(50)} a`), undefined);
  for (const deep of [`a\n\n${'> '.repeat(51)}a`, `a\n\n${'- '.repeat(51)}a`, `a\n\n${'1. '.repeat(51)}a`])
    assert.deepEqual(place(deep), ['nestedTooDeep', 6, 1]);
});

test('the length of the body counts, not that of the frontmatter', () => {
  assert.equal(excessIn(`---\n${'# \n'.repeat(30_000)}---\n${'a'.repeat(100_000)}`), undefined);
  assert.deepEqual(place('a'.repeat(100_001)), ['tooLarge', 4, 1]);
});

test('both parsers are spared', () => {
  const text = `${head}${'&amp;'.repeat(2001)}`;
  for (const read of [parse, parseHere]) {
    const parsed = read(text, 'de');
    assert.ok('problem' in parsed && parsed.problem.rule === 'tooManyMarks');
  }
});
