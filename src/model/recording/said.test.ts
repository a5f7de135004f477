import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsSaid } from './said.ts';

const said = (text: string) => wordsSaid(Buffer.from(text));

test('captions become paragraphs, one for each who speaks, without times, notes and styles', () => {
  const captions = `\ufeffWEBVTT - Rundgang
Kind: captions

STYLE
::cue { color: red }

NOTE
geheime Notiz

eins
00:01.000 --> 00:02.000 align:start
<v Ada Anker>Willkommen an der <i>Mole</i>.

00:02.000 --> 00:03.000
<v Ada Anker>Hier liegen Kran &amp; Kahn.

00:03.000 --> 00:04.000
(Möwen)
`.replaceAll('\n', '\r\n');
  assert.deepEqual(said(captions), [
    { speaker: 'Ada Anker', words: 'Willkommen an der Mole. Hier liegen Kran & Kahn.' },
    { words: '(Möwen)' },
  ]);
});

test('each of several voices in a cue has its own words', () => {
  const voices = (words: string) => said(`WEBVTT\n\n00:01.000 --> 00:02.000\n${words}\n`);
  assert.deepEqual(voices('- <v Ada Anker>Wer kommt?</v>\n- <v.leise Bo Boje>Der <i>Kahn</i></v>.'), [
    { speaker: 'Ada Anker', words: 'Wer kommt?' },
    { speaker: 'Bo Boje', words: 'Der Kahn.' },
  ]);
  assert.deepEqual(voices('Ein Ruf. <v Ada Anker>Wer kommt? <v Bo Boje>Ich.</v> Stille.'), [
    { words: 'Ein Ruf.' },
    { speaker: 'Ada Anker', words: 'Wer kommt?' },
    { speaker: 'Bo Boje', words: 'Ich.' },
    { words: 'Stille.' },
  ]);
  assert.deepEqual(voices('<v Ada Anker>♪'), [{ speaker: 'Ada Anker', words: '♪' }]);
});

test('long captions have a paragraph wherever a sentence ends after a while', () => {
  const cue = (words: string) => `00:01.000 --> 00:02.000\n${words}\n`;
  const long = 'Wort '.repeat(90).trim();
  const found = said(['WEBVTT\n', cue(`${long}.`), cue('Weiter'), cue('geht es.')].join('\n'));
  assert.deepEqual(
    found.map(({ words }) => words),
    [`${long}.`, 'Weiter geht es.'],
  );
});

test('a text keeps its paragraphs', () => {
  assert.deepEqual(said('Eins\nund zwei.\n\n \nDrei.\n'), [{ words: 'Eins und zwei.' }, { words: 'Drei.' }]);
});

test('nothing stands on the page of what is no text in UTF-8 or too long for it', () => {
  assert.deepEqual(wordsSaid(Buffer.from([0xff, 0xd8, 0, 1])), []);
  assert.deepEqual(wordsSaid(Buffer.from('Größe', 'latin1')), []);
  assert.deepEqual(wordsSaid(Buffer.from('\ufeffEin Horn.', 'utf16le')), []);
  assert.deepEqual(wordsSaid(Buffer.from('Ein Horn.', 'utf16le')), []);
  assert.deepEqual(said('a '.repeat(200_000)), []);
  assert.deepEqual(said(''), []);
});
