import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillForm } from './fill-form.ts';

test('given fields are filled, a longer list gets shorter, and all others stay', () => {
  const form = { title: 'Alt', kicker: 'bleibt', 'contacts.0': 'a', 'contacts.1': 'b', 'links.0.label': 'c' };
  fillForm(form, { title: 'Neu', body: 'Text', contacts: ['d'] });
  assert.deepEqual(form, {
    title: 'Neu',
    kicker: 'bleibt',
    body: 'Text',
    'contacts.0': 'd',
    'links.0.label': 'c',
  });
});
