import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyFile, partedByHand } from '../../../e2e/fixtures/fenced-files.ts';
import { blanked, split, strangeLineEnd } from './fences.ts';

test('frontmatter ends at the second line of three hyphens', () => {
  assert.deepEqual(split('---\na: 1\n---\n\nText\n'), { head: 'a: 1\n', body: '\nText\n' });
  assert.deepEqual(split('--- \r\na: 1\r\n---\t\r\nText'), { head: 'a: 1\r\n', body: 'Text' });
  assert.deepEqual(split('---\n---\n'), { head: '', body: '' });
  assert.deepEqual(split('---\na: 1\n---'), { head: 'a: 1\n', body: '' });
});

test('what only looks like a fence does not end it', () => {
  for (const line of [
    '---x',
    '+++',
    ' ---',
    '----',
    '# \u2028---',
    '# \r---',
    '# \v---',
    '--- x',
    '---\u00A0',
  ])
    assert.deepEqual(split(`---\n${line}\n---\nText`), { head: `${line}\n`, body: 'Text' }, line);
});

test('a file without two fences has no frontmatter', () => {
  for (const source of [
    '',
    'Text',
    '\n---\na: 1\n---\n',
    '---\na: 1\n',
    '---x\n---\n',
    '\uFEFF---\na: 1\n---\n',
  ])
    assert.equal(split(source), undefined, source);
});

const pieces = [
  '---',
  '+++',
  '---x',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  'a: b',
  '{x}',
];
const anyPieces = fc
  .array(fc.constantFrom(...pieces), { maxLength: 14 })
  .map((all) => `---\n${all.join('')}`);

test('the split is the one that a plain walk over the lines finds, and blanks keep every place', () => {
  fc.assert(
    fc.property(fc.oneof(anyPieces, anyFile), (source) => {
      assert.deepEqual(split(source), partedByHand(source));
      const blank = blanked(source);
      assert.equal(blank.length, source.length);
      assert.deepEqual(lineEndsOf(blank), lineEndsOf(source));
      assert.ok(blank.endsWith(split(source)?.body ?? source));
    }),
    { numRuns: 2000 },
  );
});

test('every sign that some reader takes for the end of a line is named with its place', () => {
  for (const [sign, name] of [
    ['\v', 'U+000B'],
    ['\f', 'U+000C'],
    ['\r', 'U+000D'],
    ['\u0085', 'U+0085'],
    ['\u2028', 'U+2028'],
    ['\u2029', 'U+2029'],
  ])
    assert.deepEqual(strangeLineEnd(`a\r\nbc${sign}d`), { sign: name, line: 2, column: 3 });
  assert.equal(strangeLineEnd('a\r\nb\n'), undefined);
});

const lineEndsOf = (text: string) => [...text.matchAll(/\n/g)].map(({ index }) => index);
