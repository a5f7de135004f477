import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { childText, xmlElements } from './xml-elements.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const title = (at: number): string => `Meldung ${at} aus dem Hafen von Lichterhaven`;
const pieces = 40;
const itemsOfPiece = 100;

function* chunks(): Generator<string> {
  yield '<rss>';
  for (let piece = 0; piece < pieces; piece += 1) {
    const items = Array.from(
      { length: itemsOfPiece },
      (_, at) =>
        `<item><title kind="${title(at)}">${title(piece * itemsOfPiece + at)}</title><text>${'Wind und Wasser. '.repeat(150)}</text></item>`,
    );
    // As a file is read: a string of its own.
    yield Buffer.from(items.join('')).toString();
  }
  yield '</rss>';
}

test('whoever remembers the title of an item does not keep the file in memory', async () => {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept: string[] = [];
  for await (const item of xmlElements(chunks(), new Set(['item'])))
    if ('children' in item) kept.push(childText(item, 'title'), item.children[0]?.attributes['kind'] ?? '');
  collectGarbage();
  const more = process.memoryUsage().heapUsed - before;
  assert.equal(kept.length, pieces * itemsOfPiece * 2);
  assert.equal(kept.at(-2), title(pieces * itemsOfPiece - 1));
  // The file has ten megabytes, and the titles have less than one.
  assert.ok(more < 4_000_000, String(more));
});
