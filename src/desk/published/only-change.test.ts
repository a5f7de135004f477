import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onlyChange } from './only-change.ts';

const words = {
  title: 'Der neue Steg',
  summary: 'Er ist lang.',
  body: 'Er hat 12 Plätze.\n\nEr ist 61 Meter lang.',
};
const changed = (more: Partial<typeof words>) => onlyChange(words, { ...words, ...more }, 'de');

test('one changed place is told with as many words as it needs', () => {
  assert.deepEqual(changed({ title: 'Der alte Steg' }), { was: 'neue', now: 'alte' });
  // A number says nothing alone.
  assert.deepEqual(changed({ body: words.body.replace('61', '62') }), { was: '61 Meter', now: '62 Meter' });
  // “Er ist” is in the text elsewhere.
  assert.deepEqual(changed({ body: words.body.replace('Er ist', 'Sie ist') }), {
    was: 'Er ist 61',
    now: 'Sie ist 61',
  });
});

test('the same words in several parts are one change', () => {
  const change = { title: 'Der alte Steg', body: `${words.body} Das ist der neue Steg.` };
  const was = { ...words, body: change.body };
  const now = { ...was, title: change.title, body: was.body.replace('neue', 'alte') };
  assert.deepEqual(onlyChange(was, now, 'de'), { was: 'neue', now: 'alte' });
});

test('several places, and words that were only added or removed, are no replacement', () => {
  assert.equal(changed({ title: 'Der alte Steg', summary: 'Er ist kurz.' }), undefined);
  assert.equal(changed({ body: words.body.replace('12', '13').replace('61', '62') }), undefined);
  assert.equal(changed({ body: `${words.body} Und neu.` }), undefined);
  assert.equal(changed({ body: 'Er hat 12 Plätze.' }), undefined);
  assert.equal(changed({}), undefined);
});
