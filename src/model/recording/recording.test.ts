import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { film as filmWithoutLength, sound as soundWithoutLength } from '../../../e2e/fixtures/file-bytes.ts';
import { captionsLanguage } from './captions-language.ts';
import { readRecording } from './recording.ts';

const at = (name: string) => readFile(new URL(`../../../e2e/newsroom/${name}`, import.meta.url));
const film = await at('film.mp4');
const sound = await at('sound.mp3');

/** The film with a turned picture: the matrix of the camera in the head of its track (ISO/IEC 14496-12, 8.3.2). */
function turned(): Buffer {
  const bytes = Buffer.from(film);
  const head = bytes.indexOf('tkhd') + 4;
  const matrix = head + 40;
  [0, 0x10000, 0, -0x10000, 0].forEach((value, index) => bytes.writeInt32BE(value, matrix + index * 4));
  return bytes;
}

const box = (type: string, content: Uint8Array): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
};

/** The film with words about its place at the end of its index, as cameras write them (QuickTime, `©xyz`). */
function placed(words: string): Buffer {
  const at = film.indexOf('moov') - 4;
  const length = film.readUInt32BE(at);
  const head = Buffer.from([0, words.length, 0x15, 0xc7]);
  const said = box('udta', box('\xa9xyz', Buffer.concat([head, Buffer.from(words)])));
  const moov = box('moov', Buffer.concat([film.subarray(at + 8, at + length), said]));
  return Buffer.concat([film.subarray(0, at), moov, film.subarray(at + length)]);
}

test('a film says its length, its size and its format', async () => {
  const { duration = 0, ...read } = (await readRecording(film)) ?? {};
  assert.ok(Math.abs(duration - 6) < 0.2, String(duration));
  assert.deepEqual(read, { width: 640, height: 360, codec: 'vp09' });
});

test('a film of a telephone is as high as it is shown', async () => {
  const { width, height } = (await readRecording(turned())) ?? {};
  assert.deepEqual([width, height], [360, 640]);
});

test('a sound says its length alone', async () => {
  const { duration = 0, ...read } = (await readRecording(sound)) ?? {};
  assert.ok(Math.abs(duration - 5) < 0.3, String(duration));
  assert.deepEqual(read, {});
});

test('the place of a camera is found, and a number is no place', async () => {
  assert.equal((await readRecording(placed('+51.0504+013.7373/')))?.tellsPlace, true);
  assert.equal((await readRecording(placed('+49 351 892 5804 and 3.14')))?.tellsPlace, undefined);
});

test('what has no length is no recording', async () => {
  for (const bytes of [filmWithoutLength(), soundWithoutLength(), Buffer.alloc(400), film.subarray(0, 60)])
    assert.equal(await readRecording(bytes), undefined);
});

test('the language of captions stands in their name', () => {
  assert.equal(captionsLanguage('tour.en.vtt', 'de'), 'en');
  assert.equal(captionsLanguage('tour.zh-Hant.vtt', 'de'), 'zh-Hant');
  assert.equal(captionsLanguage('tour.vtt', 'de'), 'de');
  assert.equal(captionsLanguage('tour.final.vtt', 'ko'), 'ko');
});
