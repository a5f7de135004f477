import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { entryOf, newsroomAt, settings, texts } from '../../../../e2e/fixtures/newsroom.ts';
import { picture } from '../../../../e2e/small-newsroom.ts';
import { articleBody } from '../article-body.ts';
import { contextOf } from '../context-of-body.ts';
import { filePaths } from '../files.ts';
import { recordOf } from '../record.ts';
import { slugLineOf } from '../slug-line.ts';

const folder = '2026-02-01-zwei';
const bytes = (name: string) => readFile(new URL(`../../../../e2e/newsroom/${name}`, import.meta.url));
const film = (language: string, title: string) =>
  `<Video src="./kran.mp4" title="${title}" poster="./kran.jpg" captions="./kran.${language}.vtt" unread="allowed" />`;
const sound = '<Audio src="./horn.mp3" title="Das Horn am Kai" transcript="./horn.txt" unread="allowed" />';
const captions = (words: string) => `WEBVTT\n\n00:00.000 --> 00:02.000\n${words}\n`;
const tree =
  (korean: Record<string, string> = {}) =>
  async () => ({
    ...settings({ languages: '[de, ko]' }),
    ...texts(folder, { de: {} }, `Ein Satz.\n\n${film('de', 'Der Kran am Kai')}\n\n${sound}`),
    ...texts(folder, { ko: korean }, `문장.\n\n${film('ko', '부두의 크레인')}`),
    [`releases/${folder}/kran.mp4`]: await bytes('film.mp4'),
    [`releases/${folder}/kran.jpg`]: await picture(),
    [`releases/${folder}/kran.de.vtt`]: captions('Der Kran hebt.'),
    [`releases/${folder}/kran.ko.vtt`]: captions('크레인이 들어 올립니다.'),
    [`releases/${folder}/horn.mp3`]: await bytes('sound.mp3'),
    [`releases/${folder}/horn.txt`]: 'Ein Horn.\n\nNoch eines.\n',
  });
const newsroom = await newsroomAt('2026-05-01T12:00:00Z', await tree()());
const entry = entryOf(newsroom, folder, 'de');

test('a film has the captions of every language of the release, its own first', () => {
  const { tracks, width, height, length, said, type } = contextOf(newsroom, entry, (path) => path).recording(
    './kran.mp4',
  );
  assert.deepEqual(
    tracks.map(({ name, language, label }) => [name, language, label]),
    [
      ['kran.de.vtt', 'de', 'Deutsch'],
      ['kran.ko.vtt', 'ko', '한국어'],
    ],
  );
  assert.deepEqual(
    tracks.map(({ size }) => size),
    ['Der Kran hebt.', '크레인이 들어 올립니다.'].map((words) => Buffer.byteLength(captions(words))),
  );
  assert.deepEqual([width, height, length, type], [640, 360, '6 Sek.', 'video/mp4']);
  assert.deepEqual(said, [{ words: 'Der Kran hebt.' }]);
});

test('captions of a language that is held back are nowhere', async () => {
  const held = await newsroomAt('2026-05-01T12:00:00Z', await tree({ draft: 'true' })());
  const { tracks } = contextOf(held, entryOf(held, folder, 'de'), (path) => path).recording('./kran.mp4');
  assert.deepEqual(
    tracks.map(({ language }) => language),
    ['de'],
  );
  const names = filePaths(held).map(({ params }) => params.file);
  assert.ok(names.includes('kran.mp4'));
  assert.ok(!names.includes('kran.ko.vtt'), names.join());
});

test('a sound has what is said, paragraph by paragraph', () => {
  const { said, transcript, tracks } = contextOf(newsroom, entry, (path) => path).recording('./horn.mp3');
  assert.deepEqual(said, [{ words: 'Ein Horn.' }, { words: 'Noch eines.' }]);
  assert.equal(transcript?.name, 'horn.txt');
  assert.deepEqual(tracks, []);
});

test('films and sounds stand in every output, with the files of their words', () => {
  const record = recordOf(newsroom, entry);
  assert.deepEqual(
    record.recordings.map(({ sort, name, words }) => [sort, name, ...words.map((one) => one.name)]),
    [
      ['film', 'kran.mp4', 'kran.de.vtt'],
      ['sound', 'horn.mp3', 'horn.txt'],
    ],
  );
  for (const name of ['kran.mp4', 'kran.de.vtt', 'horn.mp3', 'horn.txt']) {
    assert.match(record.html, new RegExp(`href="https://[^"]*/${name}"`), name);
    assert.match(record.markdown, new RegExp(`\\(https://\\S*/${name}\\)`), name);
  }
});

test('the slug line leads to the film and to the sound', () => {
  const { shownAt } = articleBody(newsroom, entry);
  const { parts } = slugLineOf(newsroom, { entry, reader: 'de', isForeign: false }, undefined, shownAt);
  const led = parts.filter(({ href }) => href === '#film' || href === '#sound');
  assert.deepEqual(
    led.map(({ label }) => label),
    ['Film', 'Ton'],
  );
});
