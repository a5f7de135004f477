import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { faultWordsIn } from '../i18n/fault-words.ts';
import { instantProblem } from '../schema/instants.ts';
import type { Fault } from './fault.ts';
import { pathDigest } from './path-digest.ts';
import { asAnnotation, asText, hasErrors, report } from './report.ts';
import { sentence } from './sentence.ts';

const [de, en, ko] = [faultWordsIn('de'), faultWordsIn('en'), faultWordsIn('ko')];

const place = {
  file: 'content/topics/hafen.yaml',
  line: 2,
  column: 7,
  level: 'error',
  field: 'name',
} as const;
const empty: Fault = { ...place, rule: 'emptyText', facts: {} };
const warning: Fault = { ...empty, level: 'warning' };

test('a fault is told with its place, field, sentence and evidence', () => {
  const { rules, found, level } = en;
  assert.equal(asText(empty, en), `content/topics/hafen.yaml:2:7 name: ${rules.emptyText({})}`);
  assert.equal(asText({ ...empty, found: 'x' }, en), `${asText(empty, en)} ${found}: x`);
  assert.equal(asText({ ...empty, field: '' }, en), `content/topics/hafen.yaml:2:7 ${rules.emptyText({})}`);
  assert.equal(asText({ ...empty, found: '' }, en), asText(empty, en));
  assert.ok(asText(warning, en).includes(` name: ${level.warning}: `));
});

test('what was expected is told in the words of the language', () => {
  const fault: Fault = { ...place, rule: 'wrongType', facts: { expected: 'list', example: '[a]' } };
  for (const language of ['de', 'en', 'ko']) {
    assert.ok(
      sentence(fault, faultWordsIn(language)).includes(faultWordsIn(language).expected.list),
      language,
    );
  }
});

test('an annotation is one line whatever stands in the file, and its signs are escaped', () => {
  const fault: Fault = {
    ...place,
    file: 'content/a:b,c%d.yaml',
    rule: 'notAUrl',
    facts: { example: '50%\r\nx:y,z' },
    found: '100 %\n::error::x',
  };
  const [head = '', message = ''] = asAnnotation(fault, en).split(/(?<=notAUrl)::/);
  assert.equal(head, '::error file=content/a%3Ab%2Cc%25d.yaml,line=2,col=7,title=notAUrl');
  assert.ok(message.startsWith('name: '));
  assert.ok(message.includes('50%25%0D%0Ax:y,z') && message.endsWith('100 %25%0A::error::x'));
});

test('no file can end an annotation and begin another', () => {
  const nasty = fc
    .array(fc.constantFrom('%', '\n', '\r', ':', '::', ',', 'error', 'a', ' ', '='))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(nasty, nasty, nasty, (file, example, found) => {
      const text = asAnnotation({ ...place, file, rule: 'notAUrl', facts: { example }, found }, en);
      assert.doesNotMatch(text, /[\r\n]/);
      assert.equal(
        /^::error file=([^:,]*),line=2,col=7,title=notAUrl::/.exec(text)?.[1]?.includes('%'),
        /[%\r\n:,]/.test(file),
      );
      const read = (escaped: string) => decodeURIComponent(escaped.replace(/%(?!25|0A|0D|3A|2C)/g, '%25'));
      assert.equal(read(/file=(.*?),line=/.exec(text)?.[1] ?? ''), file);
    }),
    { numRuns: 300 },
  );
});

test('an annotation names its file from the top of the repository, a digest stays as it is', () => {
  const located = (file: string) => `presse/${file}`;
  assert.ok(
    asAnnotation(empty, en, false, located).startsWith(`::error file=presse/${empty.file},line=2,col=7,`),
  );
  assert.ok(report([empty], 1, en, { located }).startsWith(`${empty.file}:2:7 `));
  const held: Fault = { ...empty, secret: true };
  assert.ok(asAnnotation(held, en, false, located).startsWith(`::error file=${pathDigest(empty.file)},`));
  assert.ok(asAnnotation(held, en, true, located).startsWith(`::error file=presse/${empty.file},`));
});

test('a report ends with every error and the counts', () => {
  const lines = report([empty, warning, empty], 1_200, de).split('\n');
  assert.deepEqual(lines, [
    asText(warning, de),
    '',
    asText(empty, de),
    asText(empty, de),
    '',
    de.summary(2, 1, 1_200),
  ]);
  assert.match(lines.at(-1) ?? '', /2 Fehler und 1 Hinweis in 1\.200 Dateien\./);
  assert.equal(report([], 12, ko), ko.summary(0, 0, 12));
  assert.equal(report([empty], 1, en, { format: 'github' }).split('\n')[0], asAnnotation(empty, en));
});

test('only errors are errors', () => {
  assert.deepEqual([[], [warning], [warning, empty]].map(hasErrors), [false, false, true]);
});

const secret = { ...place, secret: true, found: 'GEHEIM' } as const;
const noFacts = { rule: 'emptyText', facts: {} } as const;
/** Faults whose evidence, field or facts hold text of the file. */
const secrets: Fault[] = [
  { ...secret, rule: 'emptyText', facts: {} },
  {
    ...secret,
    field: '<GEHEIM>',
    rule: 'unknownComponent',
    facts: { suggestion: 'Quote', known: 'Quote, Video' },
  },
  { ...secret, field: '<Quote GEHEIM>', rule: 'repeatedAttribute', facts: { attribute: 'GEHEIM' } },
  { ...secret, field: 'GEHEIM', rule: 'unknownKey', facts: { suggestion: 'GEHEIM', known: 'title' } },
  { ...secret, rule: 'danglingReference', facts: { collection: 'people', suggestion: 'GEHEIM' } },
  { ...secret, rule: 'oneOf', facts: { values: 'a, b', suggestion: 'GEHEIM' } },
  { ...secret, rule: 'tagNotClosed', facts: { tag: 'GEHEIM' } },
  { ...secret, rule: 'bodySyntax', facts: { reason: 'GEHEIM' } },
  { ...secret, rule: 'dangerousUrl', facts: { scheme: 'GEHEIM' } },
  { ...secret, rule: 'duplicateSlug', facts: { other: 'GEHEIM' } },
  { ...secret, rule: 'translationsDisagree', facts: { other: 'GEHEIM' } },
  { ...secret, rule: 'folderDate', facts: { day: 'GEHEIM' } },
  { ...secret, rule: 'noBoilerplate', facts: { day: 'GEHEIM', organisation: 'GEHEIM' } },
  { ...secret, rule: 'weekdayWrong', facts: { day: 'GEHEIM', right: 'GEHEIM' } },
  { ...secret, rule: 'offsetOfZone', facts: { zone: 'Europe/Berlin', offset: 'GEHEIM' } },
  { ...secret, rule: 'attributeExpression', facts: { attribute: 'GEHEIM' } },
  { ...secret, rule: 'eventUnknown', facts: { suggestion: 'GEHEIM' } },
  { ...secret, rule: 'needsQuotes', facts: { written: '"GEHEIM"' } },
  { ...secret, rule: 'commentCutsText', facts: { written: '"GEHEIM"' } },
  { ...secret, rule: 'colonNeedsSpace', facts: { written: 'GEHEIM' } },
  { ...secret, rule: 'notAnInstant', facts: { example: 'GEHEIM', wall: 'GEHEIM' } },
  { ...secret, rule: 'noSuchDay', facts: { example: 'GEHEIM' } },
  { ...secret, rule: 'notADay', facts: { example: 'GEHEIM' } },
  { ...secret, rule: 'notABeginning', facts: { example: 'GEHEIM' } },
  { ...secret, rule: 'hourSkipped', facts: { zone: 'Europe/Berlin', example: 'GEHEIM' } },
  { ...secret, rule: 'strangeAddress', facts: { kind: 'lookAlike', domain: 'GEHEIM' } },
];

test('a fault of a file that is not public prints no text of it, in no language and format', () => {
  for (const fault of secrets) {
    for (const language of ['de', 'en', 'ko']) {
      for (const format of ['text', 'github'] as const) {
        assert.doesNotMatch(
          report([fault], 1, faultWordsIn(language), { format }),
          /GEHEIM|undefined/,
          fault.rule,
        );
      }
    }
  }
});

test('a suggestion, which a file beside may have made known, is left out and not hinted at', () => {
  const fault = (suggestion?: string): Fault => {
    return { ...secret, rule: 'danglingReference', facts: { collection: 'people', suggestion } };
  };
  assert.equal(sentence(fault('GEHEIM'), en), sentence(fault(), en));
});

test('a date without offset is not printed of a file that is not public', () => {
  const problem = instantProblem('2026-09-01T09:00:00');
  assert.equal(problem?.rule, 'offsetMissing');
  const fault: Fault = { ...secret, field: 'embargo.until', ...problem };
  assert.doesNotMatch(report([fault], 1, en), /2026-09-01/);
});

test('a report says that text is held back, and says so only then', () => {
  for (const language of ['de', 'en', 'ko']) {
    const { secretNote, pathNote } = faultWordsIn(language);
    const faults = [empty, ...secrets];
    assert.ok(report(faults, 2, faultWordsIn(language)).endsWith(`\n${secretNote} ${pathNote}`));
    assert.ok(report(faults, 2, faultWordsIn(language), { showsPaths: true }).endsWith(`\n${secretNote}`));
    assert.ok(!report([empty], 2, faultWordsIn(language)).includes(secretNote));
  }
});

test('of a file that is not public a digest is told in place of its path, unless its owner asks', () => {
  const fault: Fault = { ...secret, file: 'content/releases/2026-08-01-geheim/index.de.mdx', ...noFacts };
  const digest = pathDigest(fault.file);
  assert.match(digest, /^#[0-9a-f]{12}$/);
  for (const language of ['de', 'en', 'ko']) {
    for (const format of ['text', 'github'] as const) {
      const told = report([fault], 1, faultWordsIn(language), { format });
      assert.doesNotMatch(told, /geheim|content\//i);
      assert.ok(told.includes(digest));
      assert.match(
        report([fault], 1, faultWordsIn(language), { format, showsPaths: true }),
        /2026-08-01-geheim/,
      );
    }
  }
  assert.ok(asAnnotation(fault, en).startsWith(`::error file=${digest},line=2,col=7,title=emptyText::`));
});
