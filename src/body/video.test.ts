import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { videoAt, videoFrames } from './video.ts';

const youtube = `${videoFrames[0]}/embed/dQw4w9WgXcQ`;

test('a video of a known host has the frame that keeps no cookies', () => {
  for (const href of [
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com/watch?list=a&v=dQw4w9WgXcQ&t=10',
    'https://youtu.be/dQw4w9WgXcQ?t=3',
    'https://WWW.YOUTUBE.COM/watch?v=dQw4w9WgXcQ',
  ]) {
    assert.deepEqual(videoAt(href), { host: 'youtube.com', watch: href, frame: youtube }, href);
  }
  const vimeo = videoAt('https://vimeo.com/123456789');
  assert.equal(vimeo?.host, 'vimeo.com');
  assert.equal(vimeo.frame, `${videoFrames[1]}/video/123456789?dnt=1`);
});

test('an address that names no video is none', () => {
  for (const href of [
    'https://www.youtube.com/',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ%22onload',
    'https://youtu.be/',
    'https://youtu.be/a/../dQw4w9WgXcQ/..',
    'https://vimeo.com/',
    'https://vimeo.com/channels/staffpicks',
    'https://vimeo.com/12a',
    'vimeo.com/123',
    '',
  ]) {
    assert.equal(videoAt(href), undefined, href);
  }
});

test('a host that only looks like a known one is none', () => {
  for (const host of [
    'youtube.com.evil.example',
    'evil.example/youtube.com',
    'notyoutube.com',
    'youtube.com@evil.example',
    'youtube.co',
    'www.www.youtube.com',
    'youtu.be.evil.example',
    'vimeo.com.evil.example',
    'xvimeo.com',
    'vimeo.com%2eevil.example',
    'yоutube.com',
  ]) {
    assert.equal(videoAt(`https://${host}/watch?v=dQw4w9WgXcQ`), undefined, host);
    assert.equal(videoAt(`https://${host}/123456789`), undefined, host);
  }
});

test('without https there is no video', () => {
  for (const start of ['http:', 'HTTP:', 'ftp:', 'javascript:', 'data:', '']) {
    assert.equal(videoAt(`${start}//vimeo.com/123`), undefined, start);
  }
});

test('whatever the address, a frame is of one of the two origins and of nothing but a plain id', () => {
  const host = fc.constantFrom('youtube.com', 'www.youtube.com', 'youtu.be', 'vimeo.com', 'example.org');
  const rest = fc.string({ maxLength: 14 });
  fc.assert(
    fc.property(
      host,
      fc.constantFrom('/', '/watch?v=', '/watch?v=dQw4w9', '/123'),
      rest,
      (where, path, end) => {
        const video = videoAt(`https://${where}${path}${end}`);
        if (!video) return;
        assert.match(
          video.frame,
          /^https:\/\/(?:www\.youtube-nocookie\.com\/embed\/[\w-]{6,20}|player\.vimeo\.com\/video\/\d+\?dnt=1)$/,
        );
        assert.notEqual(where, 'example.org');
      },
    ),
    { numRuns: 500 },
  );
});
