import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entered } from './without-cms-keys.ts';

const mark = { __sc_item_id: 'cd9f', __sc_item_original_key_path: 'links.0', __sc_whatever: { deep: 1 } };

test('the keys of the CMS are dropped at every depth, in lists and in maps', () => {
  const links = [{ label: 'Hafen', ...mark }, { label: 'Kai' }];
  const feed = { id: 'kai', topics: ['hafen'], title: { de: 'Kai', ...mark }, ...mark };
  const entry = { path: 'a', ...mark, data: { links, feeds: [[feed]] }, i18n: { en: { data: { links } } } };
  const clean = [{ label: 'Hafen' }, { label: 'Kai' }];
  assert.deepEqual(entered(entry), {
    path: 'a',
    data: { links: clean, feeds: [[{ id: 'kai', topics: ['hafen'], title: { de: 'Kai' } }]] },
    i18n: { en: { data: { links: clean } } },
  });
});

test('all else stays as it is, also what looks like a key of the CMS', () => {
  const value = {
    text: '__sc_item_id',
    list: ['__sc_item_id', '', null, 0, false, []],
    _sc_: 1,
    a__sc_b: 2,
    empty: {},
    nothing: null,
  };
  assert.deepEqual(entered(value), value);
  for (const short of ['__sc_item_id', '', 0, null, undefined]) assert.equal(entered(short), short);
});
