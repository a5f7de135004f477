import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { clean } from '../clean.ts';
import { parse } from '../reading/parse.ts';
import { segments } from './segments.ts';
import { withYears } from './years.ts';

function marked(source: string, language = 'de', published = '2019-09-11'): string {
  const parsed = parse(source, language);
  assert.ok('tree' in parsed);
  const tree = clean(parsed.tree);
  const before = toString(tree);
  const after = withYears(tree, language, published);
  assert.equal(toString(after), before);
  return JSON.stringify(segments(after, (href) => href)).replaceAll('\\"', '"');
}

test('a date without year is marked with the day it means, and reads as before', () => {
  for (const [language, words, title] of [
    ['de', '5. September', '5. September 2019'],
    ['en', '5 September', '5 September 2019'],
    ['ko', '9월 5일', '2019년 9월 5일'],
  ] as const) {
    const time = `<time datetime="2019-09-05" title="${title}" data-year="2019">${words}</time>`;
    assert.ok(marked(`x ${words}.`, language).includes(`x ${time}.`), language);
  }
});

test('a date that has its year is left alone', () => {
  assert.doesNotMatch(marked('Am 5. September 2019 und am 5.9.2019.'), /<time/);
});

test('the turn of the year belongs to the year that lies near', () => {
  assert.match(marked('Am 15. Januar geht es los.', 'de', '2019-12-01'), /datetime="2020-01-15"/);
  assert.match(marked('Seit dem 20. Dezember.', 'de', '2020-01-10'), /datetime="2019-12-20"/);
});

test('where the year is not certain, none is said', () => {
  for (const source of [
    'Gegründet 1998; am 5. September wurde gefeiert.',
    'Jedes Jahr beginnt es am 5. September.',
    'Am 13. Februar war es kalt.',
    '**2018:** am 5. September.',
    'Am Montag, 5. September, war Ruhe.',
    '`5. September`',
  ]) {
    assert.doesNotMatch(marked(source), /<time/, source);
  }
});

test('a quotation, a list and a link keep their words', () => {
  assert.match(
    marked('<Quote speaker="ada">Bis 5. September!</Quote>'),
    /Bis <time[^>]*>5. September<\/time>!/,
  );
  assert.match(marked('- [am 5. September](/x/)'), /<a href="\/x\/">am <time/);
});

test('words in another language are left alone', () => {
  const parsed = parse('<span lang="en">the 5. September</span>', 'de');
  assert.ok('tree' in parsed);
  assert.doesNotMatch(toHtml(withYears(clean(parsed.tree), 'de', '2019-09-11')), /<time/);
});
