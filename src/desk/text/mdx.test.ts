import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writtenFiles } from '../../../e2e/written-files.ts';
import { parse } from '../../body/reading/parse.ts';
import { breaches } from '../../body/policy/policy.ts';
import { releaseComponents } from '../../body/vocabulary.ts';
import { parseHere } from './mdx.ts';
import { kindOf } from './verdict.ts';

const bodies = [
  '{foo}',
  '<Spitz>',
  'a <b',
  '3 < 4',
  '{',
  'x } y',
  '{/* c */}',
  'text {/* c */} text',
  '# Eins',
  '## a\n\n#### b',
  '<Quote speaker="x">',
  '<Quote speaker="x">\nHallo\n</Quote>',
  '<Qoute speaker="x">a</Qoute>',
  '<Figure src="./a.jpg" />',
  'import x from "y"',
  'export const a = 1',
  '<!-- c -->',
  '![x](y.png)',
  '[a](javascript:alert(1))',
  '<a href="x">y</a>',
  '<br />',
  '<br>',
  'H<sub>2</sub>O',
  '<Gallery>\ntext\n</Gallery>',
  'a <Quote speaker="y">z</Quote> b',
  '<Quote speaker={1+1}>a</Quote>',
  '<Quote {...x}>a</Quote>',
  '<FactBox title="a">\n- a\n- b\n</FactBox>',
  '**a',
  '"a"',
  '<https://example.org>',
  '    code',
  '```\n{x} <y>\n```',
  '`{x}`',
  'a[^1]\n\n[^1]: note {x}',
  '| a | b |\n|--|--|\n| {x} | <y> |',
  '<></>',
  '</Quote>',
  '\\{x\\} \\<y',
  '<1>',
  'a<b>c',
  '<span lang="ko">x</span>',
  '- <Quote speaker="a">b</Quote>',
  '<Quote speaker="a">b</FactBox>',
  '',
];

test('the parser of the desk judges as the parser of the build', () => {
  const judged = (source: string, parsed: ReturnType<typeof parse>) =>
    'problem' in parsed
      ? [`${parsed.problem.rule} ${parsed.line}`]
      : breaches(parsed.tree, source, releaseComponents).map(
          ({ rule, line, field }) => `${rule} ${line} ${field}`,
        );
  const texts = writtenFiles.filter(({ name }) => kindOf(name) === 'prose').map(({ text }) => text);
  for (const source of [...texts, ...bodies.map((body) => `---\ntitle: x\n---\n\n${body}\n`)]) {
    assert.deepEqual(
      judged(source, parseHere(source, 'de')),
      judged(source, parse(source, 'de')),
      source.slice(-200),
    );
  }
});
