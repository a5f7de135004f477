import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exactly } from '../canary.ts';
import { Phrases } from '../phrases.ts';
import { PhraseReader } from '../reader.ts';
import { hasCueTimes } from './captions.ts';

const words = 'Hinter dem alten Fischmarkt wächst ein Turm aus weißem Beton in die Höhe';
const phrases = new Phrases([exactly(words, 'text', '#x')]);
const isFound = (text: string, without: readonly string[] = []) =>
  new PhraseReader(phrases, without).in(text).size === 1;

const [one, two, three] = ['Hinter dem alten Fischmarkt', 'wächst ein Turm aus weißem', 'Beton in die Höhe.'];
const at = (second: number) => `00:0${second}.000 --> 00:0${second + 1}.500`;
const vtt = (...blocks: string[]) => `WEBVTT\n\n${blocks.join('\n\n')}\n`;
const plain = vtt(`${at(1)}\n${one}`, `${at(2)}\n${two}`, `${at(3)}\n${three}`);

const ways: [what: string, captions: string][] = [
  ['cut over cues', plain],
  ['with the line ends of Windows', plain.replaceAll('\n', '\r\n')],
  [
    'cut within a word',
    vtt(`${at(1)}\n${one} wä`, `${at(2)}\nchst ein Turm`, `${at(3)}\naus weißem ${three}`),
  ],
  ['with numbers', vtt(`1\n${at(1)}\n${one}`, `2\n${at(2)}\n${two}`, `3\n${at(3)}\n${three}`)],
  [
    'with names of cues',
    vtt(`a - 1\n${at(1)}\n${one}`, `zwei\n${at(2)} align:start line:0%\n${two} ${three}`),
  ],
  ['with voices', vtt(`${at(1)}\n<v Ada Anker>${one}`, `${at(2)}\n<v Ada Anker>${two} <i>${three}</i>`)],
  [
    'with a note and a style',
    vtt(`${at(1)}\n${one}`, 'NOTE\nbis hier', 'STYLE\n::cue { color: red }', `${at(2)}\n${two} ${three}`),
  ],
  [
    'with the times of words',
    vtt(`${at(1)}\n${one.replaceAll(' ', ' <00:01.200>')}`, `${at(2)}\n${two} ${three}`),
  ],
  ['rolling', vtt(`${at(1)}\n${one}`, `${at(2)}\n${one}\n<c>${two}</c>`, `${at(3)}\n${two}\n${three}`)],
  [
    'of SRT',
    `1\n00:00:01,000 --> 00:00:02,000\n${one}\n\n2\n00:00:02,000 --> 00:00:03,000\n${two}\n3\n00:00:03,000 --> 00:00:04,000\n${three}\n`,
  ],
  ['in JSON', JSON.stringify({ captions: plain })],
  ['in base64', Buffer.from(plain).toString('base64')],
  ['in a page', `<pre>${plain.replaceAll('>', '&gt;')}</pre>`],
];
for (const [what, captions] of ways)
  test(`a sentence is found in captions ${what}, by the reading without times alone`, () => {
    assert.ok(isFound(captions));
    assert.ok(!isFound(captions, ['captions']));
  });

test('what stands in a note of captions is found where it stands', () => {
  assert.ok(isFound(vtt(`NOTE ${words}`, `${at(1)}\nMöwen`)));
});

test('the end of a comment and an arrow are no times', () => {
  for (const text of ['<!-- 12:30 --> a', 'a --> b', '12:30 --> 13:30', '10.500 --> 11.500'])
    assert.ok(!hasCueTimes(text), text);
});
