import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AstroLoggerLevel } from 'astro';
import { toolWordsIn } from '../i18n/tool-words.ts';
import { astroLog } from './astro-log.ts';
import { onProgress, type Progress } from './progress.ts';

const words = toolWordsIn('en').progress;

/** What is passed on of Astro’s messages. */
function passedOn(...messages: [level: AstroLoggerLevel, label: string | null, message: string][]) {
  const said: string[] = [];
  const complained: string[] = [];
  const read = astroLog({
    say: (text) => void said.push(text),
    warn: (text) => void said.push(text),
    complain: (text) => void complained.push(text),
    words,
  });
  for (const [level, label, message] of messages) read({ level, label, message, newLine: true });
  return { said, complained };
}

test('lines about files and steps of Astro are left out', () => {
  const { said, complained } = passedOn(
    ['info', null, '  \x1b[34m├─\x1b[39m \x1b[2m/index.html\x1b[22m'],
    ['info', 'SKIP_FORMAT', ' \x1b[2m(+12ms)\x1b[22m '],
    ['info', 'build', 'Collecting build info...'],
    ['info', 'vite', '✓ 12 modules transformed.'],
  );
  assert.deepEqual([...said, ...complained], []);
});

test('errors are passed on whole, warnings once', () => {
  const error = Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n');
  const { said, complained } = passedOn(
    ['error', 'build', error],
    ['error', 'build', error],
    ['warn', 'vite', '\x1b[33mA chunk is large.\x1b[39m'],
    ['warn', 'vite', 'A chunk is large.'],
    ['warn', null, 'No cache.'],
  );
  assert.deepEqual(complained, [`[build] ${error}`, `[build] ${error}`]);
  assert.deepEqual(said, ['[vite] A chunk is large.', 'No cache.']);
});

test('a long warning of others is shortened, one of ours is not', () => {
  const lines = Array.from({ length: 9 }, (_, index) => `line ${index}`);
  const { said } = passedOn(
    ['warn', 'vite', lines.join('\n')],
    ['warn', 'gate(releases)', lines.join('\n')],
    ['warn', 'depesche:proof', 'Not read.\n'],
    ['info', 'depesche:proof', 'Proved.'],
  );
  assert.equal(said[0], [`[vite] ${lines[0]}`, ...lines.slice(1, 6), words.more(3)].join('\n'));
  assert.deepEqual(said.slice(1), [lines.join('\n'), 'Not read.', 'Proved.']);
});

test('finished pictures are counted', () => {
  const heard: Progress[] = [];
  onProgress((progress) => heard.push(progress));
  const line =
    '  \x1b[32m▶\x1b[39m /_astro/hafen.Ab1_Z.avif \x1b[2m(before: 9kB, after: 4kB)\x1b[22m \x1b[2m(+15ms)\x1b[22m \x1b[2m(3/22)\x1b[22m';
  assert.deepEqual(passedOn(['info', null, line]).said, []);
  assert.deepEqual(heard, [{ step: 'pictures', done: 3, of: 22 }]);
});
