import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultWordsIn } from '../i18n/fault-words.ts';
import type { Fault } from './fault.ts';
import { pathDigest } from './path-digest.ts';
import { asAnnotation, asText, report } from './report.ts';

const [de, en, ko] = [faultWordsIn('de'), faultWordsIn('en'), faultWordsIn('ko')];

const warning: Fault = {
  ...{ file: 'content/topics/hafen.yaml', line: 2, column: 7, level: 'warning', field: 'name' },
  ...{ rule: 'emptyText', facts: {} },
};
const error: Fault = { ...warning, level: 'error' };

/** A warning in a release of a day of January. */
const atDay = (day: number, more: Partial<Fault> = {}): Fault =>
  ({
    ...warning,
    file: `content/releases/2026-01-${String(day).padStart(2, '0')}-a/index.de.mdx`,
    ...more,
  }) as Fault;
const week = [1, 2, 3, 4, 5, 6, 7].map((day) => atDay(day));
const placesIn = (text: string) =>
  [...text.matchAll(/^ *content\/releases\/2026-01-0(\d)-a/gm)].map(([, day]) => Number(day));

test('warnings of one rule say their sentence once, with the newest five places and the number of the others', () => {
  const summary = `${en.summary(0, 7, 7)} ${en.report.all}`;
  assert.deepEqual(report(week, 7, en).split('\n'), [
    `${en.report.rule('emptyText', 7)} ${en.rules.emptyText({})}`,
    ...[7, 6, 5, 4, 3].map((day) => `  content/releases/2026-01-0${day}-a/index.de.mdx:2:7 name`),
    `  ${en.report.more(2)}`,
    '',
    summary,
  ]);
  const all = report(week, 7, en, { warnings: 'all' });
  assert.deepEqual(placesIn(all), [7, 6, 5, 4, 3, 2, 1]);
  assert.ok(all.endsWith(`\n\n${en.summary(0, 7, 7)}`));
});

test('places whose sentences differ say each its own, with what was found', () => {
  const facts = (length: number) => ({
    rule: 'textTooShort',
    facts: { min: 20, length },
    found: `${length}`,
  });
  const [one, other] = [atDay(1, facts(3) as Partial<Fault>), atDay(2, facts(4) as Partial<Fault>)];
  const [title, ...lines] = report([one, other], 2, en).split('\n');
  assert.equal(title, en.report.rule('textTooShort', 2));
  assert.deepEqual(
    lines.slice(0, 2),
    [other, one].map((fault) => `  ${asText({ ...fault, level: 'error' }, en)}`),
  );
});

test('what was changed last stands on top, a release with all its files', () => {
  const changed = new Set(['content/releases/2026-01-02-a/bild.jpg', 'content/topics/hafen.yaml']);
  const told = report([...week, warning], 8, en, { changed });
  assert.deepEqual(placesIn(told), [2, 7, 6, 5, 4, 3]);
  const lines = told.split('\n');
  assert.equal(lines[0], en.report.changed);
  assert.ok(lines.indexOf('  content/topics/hafen.yaml:2:7 name') < lines.indexOf(en.report.others));
  // Nothing else, or nothing changed: no parts.
  for (const only of [new Set(week.map(({ file }) => file)), new Set<string>()])
    assert.ok(!report(week, 7, en, { changed: only }).includes(en.report.others));
});

test('errors are all printed, whatever is said of the warnings', () => {
  const errors = week.map((fault): Fault => ({ ...fault, level: 'error' }));
  for (const warnings of ['all', 'first', 'changed', 'counted'] as const)
    for (const format of ['text', 'github'] as const) {
      const told = report([...errors, ...week], 7, en, { warnings, format });
      const written = format === 'github' ? asAnnotation : asText;
      for (const fault of errors) assert.ok(told.includes(written(fault, en)), `${warnings} ${format}`);
    }
});

test('a build counts the warnings in one line, development tells those of what was changed', () => {
  const others = [1, 2, 3].map((day) => atDay(day, { rule: 'noPicture' } as Partial<Fault>));
  const all = [...others, ...week];
  const line = `${en.summary(0, 10, 7)} ${en.report.counted(
    [
      ['emptyText', 7],
      ['noPicture', 3],
    ],
    0,
  )}`;
  assert.equal(report(all, 7, en, { warnings: 'counted' }), line);
  const changed = new Set(['content/releases/2026-01-04-a/index.de.mdx']);
  const told = report(all, 7, en, { warnings: 'changed', changed });
  assert.deepEqual(placesIn(told), [4]);
  assert.ok(told.endsWith(`\n${line}`));
});

test('the line of counts names five rules and the number of the others', () => {
  const rules = [
    'noPicture',
    'emptyText',
    'titleCapitals',
    'titleFullStop',
    'notAUrl',
    'repeated',
    'vagueLink',
  ];
  const told = rules.map((rule) => atDay(1, { rule, facts: {} } as Partial<Fault>));
  assert.match(
    report(told, 1, en, { warnings: 'counted' }),
    /: emptyText 1, noPicture 1, (?:\w+ 1, )*\w+ 1 and 2 other kinds\./,
  );
  for (const words of [de, en, ko]) {
    assert.equal(report(told, 1, words, { warnings: 'counted' }).split('\n').length, 1);
    assert.match(words.report.counted([['noPicture', 1_234]], 1_000), /1[.,]234.* 1[.,]000/);
  }
});

test('GitHub gets the ten warnings that it shows, the changed and the newest first; the log has the rest', () => {
  const many = Array.from({ length: 30 }, (_, index) => atDay(index + 1));
  const changed = new Set([many[2]?.file ?? '']);
  const told = report([...many, error], 30, en, { format: 'github', changed });
  const annotated = told.split('\n').filter((line) => line.startsWith('::warning'));
  assert.deepEqual(
    annotated.map((line) => Number(/2026-01-(\d\d)/.exec(line)?.[1])),
    [3, 30, 29, 28, 27, 26, 25, 24, 23, 22],
  );
  assert.equal(told.split('\n').filter((line) => line.startsWith('::error')).length, 1);
  assert.ok(told.includes(`\n${en.report.rule('emptyText', 29)}`));
  const few = report(many.slice(0, 10), 10, en, { format: 'github' });
  assert.ok(
    few
      .split('\n')
      .slice(0, 10)
      .every((line) => line.startsWith('::warning')),
  );
  const whole = report(many, 30, en, { format: 'github', warnings: 'all' });
  assert.equal(whole.split('\n').filter((line) => line.startsWith('::warning')).length, 30);
});

test('the place of a digest in the report says nothing of the file', () => {
  const held = week.map((fault): Fault => ({ ...fault, secret: true }));
  const open = [atDay(8), atDay(9), warning];
  const changed = new Set(held.map(({ file }) => file));
  assert.ok(!report([...held, ...open], 10, en, { changed }).includes(en.report.changed));
  const placesOf = (text: string) => [...text.matchAll(/^ +(\S+):2:7/gm)].map(([, place]) => place);
  assert.deepEqual(placesOf(report([...held, ...open], 10, en, { warnings: 'all' })), [
    ...[atDay(9), atDay(8), warning].map(({ file }) => file),
    ...held.map(({ file }) => pathDigest(file)).sort(),
  ]);
  const own = report([...held, ...open], 10, en, { warnings: 'all', showsPaths: true });
  assert.deepEqual(placesIn(own), [9, 8, 7, 6, 5, 4, 3, 2, 1]);
});
