import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toolWordsIn } from '../i18n/tool-words.ts';
import type { Progress } from './progress.ts';
import { ProgressDisplay } from './progress-display.ts';

/** What a display says and shows of a build. Each piece of news comes at a second. */
function told(news: readonly (readonly [second: number, progress: Progress])[], language = 'en') {
  const said: string[] = [];
  const shown: string[] = [];
  let now = 0;
  const screen = {
    say: (line: string) => void said.push(line),
    show: (line: () => string) => void shown.push(line()),
    close: () => undefined,
  };
  const words = toolWordsIn(language).progress;
  const display = new ProgressDisplay(screen, { words, language, clock: () => now });
  for (const [second, progress] of news) {
    now = second * 1_000;
    display.hear(progress);
  }
  return { said, shown };
}

const build: [number, Progress][] = [
  [0, { step: 'content' }],
  [1, { step: 'content', done: 1_200, of: 1_200 }],
  [2, { step: 'code' }],
  [5, { step: 'pages' }],
  [6, { step: 'pages', done: 10, of: 4_500 }],
  [15, { step: 'pages', done: 1_500, of: 4_500 }],
  [15.05, { step: 'pages', done: 1_510, of: 4_500 }],
  [70.5, { step: 'pages', done: 4_500, of: 4_500 }],
  [70.5, { step: 'pictures' }],
  [71, { step: 'search' }],
  [72, { step: 'search', done: 1_150, of: 1_150 }],
  [74, { step: 'proof', done: 10_000, of: 10_000 }],
  [75, 'end'],
];

test('a step that is over gets one line, with its count and duration', () => {
  assert.deepEqual(told(build).said, [
    'Content files: 1,200 in 2 sec',
    'Code: 3 sec',
    'Pages and feeds: 4,500 in 1 min, 6 sec',
    'Search: 1,150 in 3 sec',
    'Built in 1 min, 15 sec',
  ]);
});

test('a step under way shows its count and the time that the rest takes, at most ten times a second', () => {
  const { shown } = told(build);
  assert.deepEqual(shown.slice(2, 6), [
    '[2/6] Code …',
    '[3/6] Pages and feeds …',
    '[3/6] Pages and feeds: 10 of 4,500',
    '[3/6] Pages and feeds: 1,500 of 4,500, about 20 sec to go',
  ]);
  assert.equal(shown[6], '[3/6] Pages and feeds: 4,500 of 4,500');
});

test('numbers and durations are those of the language', () => {
  const german = told(build, 'de');
  assert.ok(german.said.includes('Seiten und Feeds: 4.500 in 1 Min., 6 Sek.'));
  assert.ok(german.shown.includes('[3/6] Seiten und Feeds: 1.500 von 4.500, noch etwa 20 Sek.'));
  const korean = told(build, 'ko');
  assert.ok(korean.said.includes('페이지와 피드: 4,500개, 1분 6초'));
  assert.ok(korean.shown.includes('[3/6] 페이지와 피드: 4,500개 중 1,500개, 약 20초 남음'));
});

test('after an error nothing is said to be over', () => {
  assert.deepEqual(told(build.slice(0, 6)).said, ['Content files: 1,200 in 2 sec', 'Code: 3 sec']);
});

test('what a step does before it counts says nothing of the rest', () => {
  const { shown } = told([
    [0, { step: 'pages' }],
    [60, { step: 'pages', done: 100, of: 1_100 }],
    [70, { step: 'pages', done: 600, of: 1_100 }],
  ]);
  assert.equal(shown.at(-1), '[3/6] Pages and feeds: 600 of 1,100, about 10 sec to go');
});
