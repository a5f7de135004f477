import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { qrCode } from './qr-code.ts';

test('the path covers just the dark modules', () => {
  const address = 'https://newsroom.example/2019/09/busan-delegation/';
  const { size, path } = qrCode(address);
  const drawn = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let step = 0; step < Number(width); step += 1) drawn.add(`${Number(x) + step} ${Number(y)}`);
  const { data } = encode(address, { ecc: 'M', border: 2 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
  assert.equal(size, data.length);
  assert.deepEqual([...drawn].sort(), dark.sort());
});
