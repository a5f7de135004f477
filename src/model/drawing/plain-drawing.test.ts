import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { readDrawing } from './drawing.ts';

const svg = (inner: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"${more}>${inner}</svg>`;

function printed(text: string): string {
  const drawing = readDrawing(Buffer.from(text));
  assert.ok('text' in drawing, JSON.stringify(drawing));
  return drawing.text;
}

/** A drawing in full colour, as a renderer without a network shows it. */
const shown = (text: string) => sharp(Buffer.from(text), { density: 144 }).raw().toBuffer();

test('a picture within a drawing is cleaned', async () => {
  const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#246' } })
    .withExif({ IFD0: { Make: 'Kamera' } })
    .jpeg()
    .toBuffer();
  const text = svg(
    `<image width="9" height="9" xlink:href="data:image/jpeg;base64,${jpeg.toString('base64')}"/>`,
    ' xmlns:xlink="http://www.w3.org/1999/xlink"',
  );
  const [, data = ''] = /base64,([^"]+)/.exec(printed(text)) ?? [];
  assert.ok(jpeg.includes('Kamera') && !Buffer.from(data, 'base64').includes('Kamera'));
  assert.deepEqual(await shown(printed(text)), await shown(text));
});

test('a colour that a drawing names itself stays, and loads nothing', () => {
  const text = svg(
    '<style>:root{--Red:#f00;--unused: 1}.a{fill:var(--Red)}</style><path class="a" style="--b:#00f;stroke:var(--b)" d="M0 0h9"/>',
  );
  assert.match(printed(text), /:root\{--Red:#f00;--unused:1\}\.a\{fill:var\(--Red\)\}/);
  assert.match(printed(text), /--b:#00f;stroke:var\(--b\)/);
  for (const value of ['url(https://example.org/a.svg)', 'image-set(x)', 'expression(1)', 'a\\75'])
    assert.ok('faults' in readDrawing(Buffer.from(svg(`<style>:root{--a:${value}}</style>`))), value);
});

test('a drawing may have another look on a dark surface', () => {
  const text = svg(
    '<style>path { fill: #000 } @media (prefers-color-scheme: dark) { path { fill: #fff } }</style><path d="M0 0h9"/>',
  );
  assert.match(
    printed(text),
    /<style>path\{fill:#000\}@media \(prefers-color-scheme:dark\)\{path\{fill:#fff\}\}<\/style>/,
  );
});
