import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { qrCode } from './qr-code.ts';

test('the strokes cover just the dark modules', () => {
  const address = 'https://newsroom.example/2019/09/busan-delegation/';
  const { size, path } = qrCode(address);
  const drawn = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second) - 0.5];
    else if (command === 'm') x += Number(first);
    else for (const end = x + Number(first); x < end; x += 1) drawn.add(`${x} ${y}`);
  }
  const { data } = encode(address, { ecc: 'L', border: 2 });
  const dark = data.flatMap((row, at) =>
    row.flatMap((isDark, across) => (isDark ? [`${across} ${at}`] : [])),
  );
  assert.equal(size, data.length);
  assert.deepEqual([...drawn].sort(), dark.sort());
});
