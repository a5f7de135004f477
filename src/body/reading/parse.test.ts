import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsIn } from '../../i18n/words.ts';
import { parse } from './parse.ts';
import { breaches } from '../policy/policy.ts';

/** The place, rule and excerpt of the first problem that the parser or the policy finds. */
function first(source: string) {
  const parsed = parse(source, 'de');
  if ('problem' in parsed) return { ...parsed, rule: parsed.problem.rule };
  const [breach] = breaches(parsed.tree, source, []);
  return { rule: breach?.rule, line: breach?.line, column: breach?.column, found: breach?.found };
}
const place = (source: string) => {
  const { line, column } = first(source);
  return [line, column];
};

test('places count from the top of the file, frontmatter included', () => {
  assert.deepEqual(place('---\ntitle: x\n---\n\nText {a}\n'), [5, 6]);
  assert.deepEqual(place('Text {a}'), [1, 6]);
});

test('columns count as editors count them: an umlaut is one, an emoji two', () => {
  assert.deepEqual(place('---\ntitle: ä\n---\n\nÄÖÜ ß {a}'), [5, 7]);
  assert.deepEqual(place('---\ntitle: 😀\n---\n\n😀😀 {a}'), [5, 6]);
  assert.deepEqual(place('한국 **굵게** 😀 `x` {a}'), [1, 18]);
  assert.deepEqual(place('- 😀 ü\n- 😀 {a}'), [2, 6]);
});

test('an error of syntax has its place in the same count', () => {
  assert.deepEqual(place('---\ntitle: ä\n---\n\n😀 ä {\n'), [5, 6]);
  assert.deepEqual(place('ä\n\nÖl <5 Prozent'), [3, 4]);
});

test('the place of a component or link is where it begins', () => {
  assert.deepEqual(place('ä 😀 <Foo />'), [1, 6]);
  assert.deepEqual(place('ü [a](javascript:x)'), [1, 3]);
});

test('lines that end as in Windows count like all others', () => {
  const source = '---\ntitle: ä\n---\n\nGrüße 😀\n\n- eins\n- zwei {a}\n\n<Foo />\n';
  assert.deepEqual(place(source.replaceAll('\n', '\r\n')), place(source));
  assert.deepEqual(place('ä\r\n\r\nb {\r\n'), [3, 3]);
});

test('the evidence of a file of Windows has no carriage return, which would garble a terminal', () => {
  for (const source of ['b {\r\nc', 'b <5\r\nc', '<Foo\r\n/>\r\n']) {
    assert.doesNotMatch(String(first(source).found), /\r/, JSON.stringify(source));
  }
});

test('dots and hyphens become typographic, quotation marks stay as written', () => {
  const parsed = parse('Eins -- zwei ... "drei" „vier“', 'de');
  assert.ok('tree' in parsed);
  assert.match(JSON.stringify(parsed.tree), /Eins – zwei … \\"drei\\" „vier“/);
});

test('the footnotes speak the language of the text', () => {
  for (const language of ['de', 'en', 'ko']) {
    const parsed = parse('Text[^1]\n\n[^1]: Note', language);
    const { label, back } = wordsIn(language).footnotes;
    const text = JSON.stringify(parsed);
    assert.ok(text.includes(label), language);
    assert.ok(text.includes(back.replace('{reference}', '1')), language);
  }
});

test('whatever people write, the parser gives a tree or a problem within the file, and never throws', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '<',
    '>',
    '/',
    '\\',
    '`',
    '*',
    '[',
    '](',
    ')',
    '"',
    '---',
    '\n',
    '\r\n',
    '|',
    '😀',
    'ä',
    ' ',
    'a',
    '<!--',
    'import ',
    '</',
    '&',
    '#',
    '~~~',
    '^',
    '=',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const source = `${pieces.join('')}\n`;
      const { line, column } = first(source);
      const lines = source.split('\n');
      if (line === undefined || column === undefined) return;
      assert.ok(line >= 1 && line <= lines.length, `line ${line}`);
      assert.ok(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1, `column ${column}`);
    }),
    { numRuns: 500 },
  );
});

test('a file that breaks off in the midst of a line does not take the process with it', () => {
  const script = `const { parse } = await import(${JSON.stringify(import.meta.resolve('./parse.ts'))});
    for (const source of ['import "', 'import "\\\\', 'Text.\\n\\nexport \\'x\\\\', '{"\\\\', '<a b="\\\\']) parse(source, 'de');`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});

test('an expression is found exactly where it stands, whatever stands before it', () => {
  const words = fc.array(fc.constantFrom('Öl', '😀', '한국', 'a', '**b**', '`c`', '„d“', '\n\n', 'e\u0301'), {
    maxLength: 9,
  });
  fc.assert(
    fc.property(words, fc.constantFrom('\n', '\r\n'), (some, end) => {
      const source = `---\ntitle: ä\n---\n\n${some.join(' ')} x {a}`.replaceAll('\n', end);
      const before = source.slice(0, source.indexOf('{')).split('\n');
      assert.deepEqual(place(source), [before.length, (before.at(-1)?.length ?? 0) + 1]);
    }),
    { numRuns: 300 },
  );
});
