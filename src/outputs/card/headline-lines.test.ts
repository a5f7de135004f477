import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { headlineLines } from './headline-lines.ts';
import { settingOf } from './typesetting.ts';

const room = { width: 1056, height: 292 };
const leading = 1.1;
function linesFor(text: string) {
  const setting = settingOf(text, 800);
  assert.ok(setting);
  return headlineLines(setting, leading, room);
}

test('a short headline is as large as can be', () => {
  assert.deepEqual(linesFor('Neuer Kran'), { size: 100, lines: ['Neuer Kran'] });
  assert.deepEqual(linesFor('Neuer Kran in Betrieb'), { size: 100, lines: ['Neuer Kran', 'in Betrieb'] });
});

test('a longer headline is smaller', () => {
  const words = 'Wirtschaftsdelegation aus Busan zu Gast bei Silicon Saxony in Dresden';
  const sizes = [words.slice(0, 38), words, `${words} und Umgebung, mit Gästen aus Iksan`].map(
    (text) => linesFor(text).size,
  );
  assert.deepEqual(
    sizes,
    [...new Set(sizes)].sort((a, b) => b - a),
  );
});

test('lines are of about the same length: no word is left alone', () => {
  const { lines } = linesFor('Call for participants: meet the delegation from Iksan in late November 2019');
  assert.deepEqual(lines, [
    'Call for participants: meet',
    'the delegation from Iksan',
    'in late November 2019',
  ]);
});

test('a compound of 42 letters stays whole', () => {
  const compound = 'Rindfleischetikettierungsüberwachungsstelle';
  const { lines } = linesFor(`Neue ${compound} prüft künftig in Größe und Güte alle Häfen an Küsten`);
  assert.ok(lines.some((line) => line.split(' ').includes(compound)));
});

test('a hyphen is a place to break, a no-break space is none', () => {
  const { lines } = linesFor('Halbleiter-Entwicklungszentrum-Mitteldeutschland des Hafenverbunds e.\u00a0V.');
  assert.ok(lines.some((line) => line.endsWith('-')));
  assert.ok(lines.at(-1)?.endsWith('e.\u00a0V.'));
});

test('Korean breaks between words, and no sign stands alone', () => {
  const text = '‘부산’ 선언: “드레스덴과 반도체 협력” 강화하기로… 한·독 기업 교류와 공동 연구 개발 논의';
  const { lines } = linesFor(text);
  assert.equal(lines.join(' '), text);
});

test('only a word that is wider than a line is broken, with a hyphen', () => {
  const word = 'Donaudampfschifffahrtsgesellschaftskapitänspatentinhaberversammlung';
  const { size, lines } = linesFor(word);
  assert.equal(size, 40);
  assert.equal(lines.length, 2);
  assert.equal(lines.join('').replace('-', ''), word);
  assert.match(lines[0] ?? '', /-$/);
});

test('a headline without end is cut with an ellipsis', () => {
  const { lines } = linesFor('Hafenverbund und Universität '.repeat(40));
  assert.equal(lines.length, Math.floor(room.height / (40 * leading)));
  assert.match(lines.at(-1) ?? '', /\p{L}…$/u);
});

test('whatever the words, the lines stay within the room and lose nothing', () => {
  const word = fc.stringMatching(/^[a-zäöüßA-ZÄÖÜ가-힣]{1,40}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const text = words.join(' ').slice(0, 110).trim();
      const { size, lines } = linesFor(text);
      assert.ok(lines.length * size * leading <= room.height);
      const isBroken = words.some((each) => !lines.join(' ').includes(each));
      if (size > 40) assert.equal(lines.join(' '), text);
      else assert.ok(isBroken || lines.join(' ') === text);
    }),
    { numRuns: 60 },
  );
});
