import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Search } from '../address.ts';
import type { PanelFrame } from '../panel-frame.ts';
import { type AskPictures, offerPictures } from './show-pictures.ts';

type Asked = { give: (total: number) => void; fail: () => void };

/** The part of the panel about pictures, and the questions that wait for an answer. */
function panel() {
  const asked: Asked[] = [];
  const shown = { part: { hidden: true }, status: { textContent: '' }, desk: { hidden: true }, items: 0 };
  const button = { hidden: false, textContent: '', onclick: () => undefined };
  const frame = {
    pictures: {
      ...shown,
      button,
      list: { dataset: {}, replaceChildren: (...items: unknown[]) => (shown.items = items.length) },
      words: { none: 'none', one: 'one', many: '{count} of {term}' },
    },
    language: 'de',
    indexes: [{ language: 'de', folder: '/pagefind/de/', foreign: '', hasPictures: true }],
    messages: { pictures: 'offer {term}', loading: 'loading', failed: 'failed' },
  } as unknown as PanelFrame;
  const ask: AskPictures = () =>
    new Promise((resolve, reject) =>
      asked.push({
        give: (total) =>
          resolve({ total, items: Array.from({ length: Math.min(total, 12) }, () => ({}) as Node) }),
        fail: () => reject(new Error('offline')),
      }),
    );
  const search = (term: string, isFound: boolean) =>
    offerPictures(
      { term, chosen: {}, sort: 'relevance', isEverywhere: false } satisfies Search,
      isFound,
      frame,
      ask,
    );
  return { shown, button, asked, search };
}
/** Lets what waits for an answer go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('pictures are asked for when no text was found, or when the reader wants them', async () => {
  const { shown, button, asked, search } = panel();
  search('Kai', true);
  assert.deepEqual(
    [shown.part.hidden, button.hidden, button.textContent, asked.length],
    [false, false, 'offer Kai', 0],
  );
  search('Kran', false);
  assert.deepEqual([button.hidden, shown.status.textContent], [true, 'loading']);
  asked[0]?.give(3);
  await settled();
  assert.deepEqual([shown.items, shown.status.textContent], [3, '3 of Kran']);
});

test('after a failure the reader can ask again', async () => {
  const { shown, button, asked, search } = panel();
  search('Kai', false);
  asked[0]?.fail();
  await settled();
  assert.deepEqual([button.hidden, shown.status.textContent], [false, 'failed']);
  button.onclick();
  assert.deepEqual([button.hidden, shown.status.textContent], [true, 'loading']);
  asked[1]?.give(1);
  await settled();
  assert.deepEqual([shown.items, shown.status.textContent], [1, 'one']);
});

test('neither the answer nor the failure of an earlier search touches a later one', async () => {
  const { shown, button, asked, search } = panel();
  search('Kai', false);
  search('Kran', false);
  asked[1]?.give(0);
  await settled();
  asked[0]?.fail();
  await settled();
  assert.deepEqual([button.hidden, shown.status.textContent], [true, 'none']);
  search('Kai', false);
  search('Kai', true);
  asked[2]?.give(5);
  await settled();
  assert.deepEqual([button.hidden, shown.status.textContent, shown.items], [false, '', 0]);
});

test('more pictures than are shown lead to the picture desk', async () => {
  const { shown, asked, search } = panel();
  for (const [total, isHidden] of [
    [12, true],
    [13, false],
  ] as const) {
    search('Kai', false);
    assert.equal(shown.desk.hidden, true);
    asked.at(-1)?.give(total);
    await settled();
    assert.deepEqual([shown.items, shown.desk.hidden], [12, isHidden]);
  }
});
