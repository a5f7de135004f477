import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import satori from 'satori';
import { headlinePieces } from './headline-pieces.ts';
import { headline } from './layout.ts';
import { settingOf } from './typesetting.ts';

const room = { width: 1056, height: 292 };
const leading = 1.1;
function piecesOf(text: string) {
  const setting = settingOf(text, 800);
  assert.ok(setting);
  return headlinePieces(setting, leading, room);
}

/** The lines of a headline in Satori's output, and the rightmost edge of all. */
async function drawn(text: string, language = 'de') {
  const setting = settingOf(text, 800);
  assert.ok(setting);
  const lines: string[] = [];
  let [last, rightmost] = [Infinity, 0];
  await satori(
    { type: 'div', props: { style: { display: 'flex' }, children: headline(setting, language) } },
    {
      width: 1200,
      height: 630,
      fonts: setting.slices.map(({ name, weight, data }) => ({ name, weight, data, style: 'normal' })),
      onNodeDetected: ({ props, left, width, textContent }) => {
        if (props['style']?.display !== 'inline-block') return;
        if (left > last) lines.push(`${lines.pop()} ${textContent}`);
        else lines.push(textContent ?? '');
        last = left;
        rightmost = Math.max(rightmost, left + width);
      },
    },
  );
  return { lines, rightmost };
}

test('a short headline is as large as can be', () => {
  assert.deepEqual(piecesOf('Neuer Kran'), { size: 100, pieces: ['Neuer ', 'Kran'] });
  assert.equal(piecesOf('Neuer Kran in Betrieb').size, 100);
});

test('a longer headline is smaller', () => {
  const words = 'Wirtschaftsdelegation aus Busan zu Gast bei Silicon Saxony in Dresden';
  const sizes = [words.slice(0, 38), words, `${words} und Umgebung, mit Gästen aus Iksan`].map(
    (text) => piecesOf(text).size,
  );
  assert.deepEqual(
    sizes,
    [...new Set(sizes)].sort((a, b) => b - a),
  );
});

test('lines are of about the same length: no word is left alone', async () => {
  const { lines } = await drawn(
    'Call for participants: meet the delegation from Iksan in late November 2019',
    'en',
  );
  assert.deepEqual(lines, [
    'Call for participants: meet',
    'the delegation from Iksan',
    'in late November 2019',
  ]);
});

test('a compound of 42 letters stays whole', () => {
  const compound = 'Rindfleischetikettierungsüberwachungsstelle';
  const { pieces } = piecesOf(`Neue ${compound} prüft künftig in Größe und Güte alle Häfen an Küsten`);
  assert.ok(pieces.includes(`${compound} `));
});

test('a hyphen is a place to break, a no-break space is none, nor is a hyphen after one letter', () => {
  const { pieces } = piecesOf('Halbleiter-Entwicklungszentrum des A-Klasse Hafenverbunds e.\u00a0V.');
  assert.deepEqual(pieces, [
    'Halbleiter-',
    'Entwicklungszentrum ',
    'des ',
    'A-Klasse ',
    'Hafenverbunds ',
    'e.\u00a0V.',
  ]);
});

test('Korean breaks between words, and no sign stands alone', async () => {
  const text = '‘부산’ 선언: “드레스덴과 반도체 협력” 강화하기로… 한·독 기업 교류와 공동 연구 개발 논의';
  const { lines } = await drawn(text, 'ko');
  assert.equal(lines.length, 3);
  assert.equal(lines.join(' '), text);
});

test('only a word that is wider than a line is broken, with a hyphen', async () => {
  const word = 'Donaudampfschifffahrtsgesellschaftskapitänspatentinhaberversammlung';
  const { size, pieces } = piecesOf(word);
  assert.equal(size, 40);
  assert.equal(pieces.length, 2);
  assert.equal(pieces.join('').replace('-', ''), word);
  assert.deepEqual((await drawn(word)).lines, pieces);
});

test('a word of narrow and wide letters stays within the room', async () => {
  const { lines, rightmost } = await drawn(`${'i'.repeat(50)}${'W'.repeat(50)}`);
  assert.ok(rightmost <= room.width, String(rightmost));
  assert.ok(lines.length <= 6);
});

test('a headline without end is cut with an ellipsis', async () => {
  const { lines } = await drawn('Hafenverbund und Universität '.repeat(40));
  assert.equal(lines.length, Math.floor(room.height / (40 * leading)));
  assert.match(lines.at(-1) ?? '', /\p{L}…$/u);
});

test('whatever the words, the lines stay within the room and lose nothing', async () => {
  const word = fc.stringMatching(/^[a-zäöüßA-ZÄÖÜ가-힣]{1,40}$/);
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 20 }), async (words) => {
      const text = words.join(' ').slice(0, 110).trim();
      const { size, pieces } = piecesOf(text);
      const { lines, rightmost } = await drawn(text);
      assert.ok(lines.length * size * leading <= room.height && rightmost <= room.width);
      const isBroken = words.some((each) => !pieces.join('').includes(each));
      if (size > 40) assert.equal(lines.join(' '), text);
      else assert.ok(isBroken || pieces.join('') === text);
    }),
    { numRuns: 40 },
  );
});
