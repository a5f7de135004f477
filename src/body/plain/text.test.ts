import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsIn } from '../../i18n/words.ts';
import { clean } from '../clean.ts';
import { parse } from '../reading/parse.ts';
import { plainText } from '../../history/plain-text.ts';
import { bodyContext } from '../../../e2e/fixtures/body-context.ts';
import { plain } from './plain.ts';
import { plainTextOf } from './text.ts';
import { withoutStruck } from './without-marks.ts';

function text(source: string): string {
  const parsed = parse(source, 'de');
  assert.ok('tree' in parsed);
  return plainTextOf(plain(clean(parsed.tree), bodyContext), 'de');
}

test('paragraphs are separated by one empty line', () => {
  assert.equal(text('Eins\nzwei.\n\n\n\nDrei **vier**.'), 'Eins zwei.\n\nDrei vier.');
});

test('letters are composed', () => {
  assert.equal(text('e\u0301tude a\u0308'), 'étude ä');
});

test('signs are themselves and not their HTML', () => {
  assert.equal(text('5 \\< 7 & \\{x\\} `<b>`'), '5 < 7 & {x} <b>');
});

test('comments are not there', () => {
  assert.equal(text('{/* a */}\n\nEins.\n\n{/* b */}'), 'Eins.');
});

test('components are told in words', () => {
  const { quoteOpen, quoteClose } = wordsIn('de');
  assert.equal(
    text('<Quote speaker="ada">\nSatz.\n</Quote>'),
    `${quoteOpen}Satz.${quoteClose}\n\n– Ada Anker, Presse`,
  );
  assert.equal(text('<EventCard title="Ein Termin" />'), 'Ein Termin: 5. September 2019, Dresden');
  assert.equal(text('Die <OrgLink id="ahk" /> sagt'), 'Die Kammer sagt');
});

test('rows of a table are lines, their cells are apart', () => {
  assert.equal(text('| a | b |\n| - | - |\n| 1 | 2 |'), 'a\tb\n1\t2');
});

test('a table is set apart from what comes before and after it', () => {
  assert.equal(text('Eins.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nZwei.'), 'Eins.\n\na\tb\n1\t2\n\nZwei.');
});

test('an exponent does not become a digit of its number, nor an index one of its formula', () => {
  assert.equal(
    text('10<sup>6</sup> t, 10<sup>−3</sup> m<sup>2</sup>, CO<sub>2</sub>, 1<sup>er</sup>'),
    '10⁶ t, 10⁻³ m², CO₂, 1er',
  );
});

test('what is struck through is said to be', () => {
  const { before, after } = wordsIn('de').struck;
  assert.equal(text('Es sind ~~142~~ 148 Mitglieder.'), `Es sind ${before} 142${after} 148 Mitglieder.`);
  assert.equal(
    text('Das Haus~~boot~~ steht ~~**noch**~~.'),
    `Das Haus${before} boot${after} steht ${before} noch${after}.`,
  );
  assert.equal(withoutStruck(text('~~142~~ 148 [a] ~~b~~ c'), 'de'), ' 148 [a]  c');
});

test('the number of a footnote is no part of the sentence, and the note stands beside it', () => {
  assert.equal(
    text('Im Jahr 2019.[^a]\n\n[^a]: Erster Satz.\n\n    Zweiter Absatz.'),
    `Im Jahr 2019.[1]\n\n${wordsIn('de').footnotes.label}\n\n1. Erster Satz.\nZweiter Absatz.`,
  );
});

test('points within points are set in', () => {
  assert.equal(text('1. a\n   - b\n     - c\n2. d'), '1. a\n  – b\n    – c\n2. d');
  assert.equal(text('- a\n\n- b'), '– a\n– b');
});

test('a line after a break begins at its beginning, and code keeps its spaces', () => {
  assert.equal(text('Eins.\\\nZwei.'), 'Eins.\nZwei.');
  assert.equal(text('```\na:\n  b\n```'), 'a:\n  b');
});

test('an empty body is an empty text', () => {
  assert.equal(text('{/* nichts */}'), '');
});

test('a film says its length and size, and of a former text its title alone', () => {
  const source = '<Video src="./kran.mp4" title="Der Kran am Kai" captions="./kran.vtt" />';
  assert.match(text(source), /^Der Kran am Kai \(.+ MP4, .+\)/);
  const names = { person: () => '', organisation: () => '', fact: () => '' };
  assert.equal(plainText(parse(source, 'de'), 'de', names, 0), 'Der Kran am Kai');
});
