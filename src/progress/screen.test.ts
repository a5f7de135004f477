import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitted, isLive, liveScreen, plainScreen, type Terminal } from './screen.ts';

/** A terminal that keeps its lines as a person sees them. */
function terminal(columns = 40) {
  const lines = [''];
  const stream: Terminal = { columns, write };
  function write(this: unknown, text: string) {
    assert.equal(this, stream, 'as a stream of Node needs it');
    for (const part of text.split(/(\r\x1b\[2K|\n)/)) {
      if (part === '\n') lines.push('');
      else if (part === '\r\x1b[2K') lines[lines.length - 1] = '';
      else lines[lines.length - 1] += part;
    }
    for (const line of lines) assert.ok(line.length < columns, line);
  }
  return { lines, stream };
}

test('the shown line is replaced, a said one stays', () => {
  const { lines, stream } = terminal();
  const screen = liveScreen(stream);
  screen.show(() => 'one of two');
  screen.show(() => 'two');
  screen.say('done');
  screen.show(() => 'next');
  assert.deepEqual(lines, ['done', 'next']);
  screen.close();
  assert.deepEqual(lines, ['done', '']);
});

test('what others write gets lines of its own, and the shown line does not interrupt it', () => {
  const { lines, stream } = terminal();
  const other: Terminal = { write: (text) => stream.write(text) };
  const screen = liveScreen(stream, [stream, other]);
  screen.show(() => 'one');
  stream.write('Warning\n');
  screen.show(() => 'two');
  other.write('Half a');
  screen.show(() => 'three');
  other.write(' line\n');
  screen.show(() => 'four');
  assert.deepEqual(lines, ['Warning', 'Half a line', 'four']);
  screen.close();
  other.write('after');
  assert.deepEqual(lines, ['Warning', 'Half a line', 'after']);
});

test('a line fits into a narrow terminal, signs of two columns too', () => {
  const { lines, stream } = terminal(12);
  liveScreen(stream).show(() => 'Pages and feeds: 312 of 812');
  assert.deepEqual(lines, ['Pages and …']);
  assert.equal(fitted('페이지와 피드', 13), '페이지와 피드');
  assert.equal(fitted('페이지와 피드', 12), '페이지와 피…');
  assert.equal(fitted('페이지', 2), '…');
  assert.equal(fitted('Pages', 0), '');
});

test('a log gets no line that is replaced, and no control character', () => {
  const { lines, stream } = terminal();
  const screen = plainScreen(stream);
  screen.show(() => 'one');
  screen.say('done');
  screen.close();
  assert.deepEqual(lines, ['done', '']);
});

test('a line is rewritten at a terminal that can, and in no job', () => {
  assert.ok(isLive({ isTTY: true }, { TERM: 'xterm', NO_COLOR: '1' }));
  assert.ok(!isLive({ isTTY: true }, { CI: 'true' }));
  assert.ok(!isLive({ isTTY: true }, { TERM: 'dumb' }));
  assert.ok(!isLive({}, {}));
});
