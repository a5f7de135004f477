import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillForm, fillForms } from './fill-form.ts';

test('a part that nobody wanted before takes the place of its mark', () => {
  const form = { embargo: null, image: null };
  fillForm(form, { embargo: { until: '2026-12-08T10:00' } });
  assert.deepEqual(form, { 'embargo.until': '2026-12-08T10:00', image: null });
});

test('the credit of a picture that somebody has chosen is filled in, and the picture stays', () => {
  const form = { 'image.src': './kran.jpg', 'image.alt': 'Ein Kran', 'image.credit': '' };
  fillForm(form, { image: { credit: 'Foto: Ada Anker' } });
  assert.deepEqual(form, {
    'image.src': './kran.jpg',
    'image.alt': 'Ein Kran',
    'image.credit': 'Foto: Ada Anker',
  });
});

test('a part that one language wants is wanted in all, where its values are copied', () => {
  const forms = { de: { image: null, embargo: null }, en: { image: null, embargo: null } };
  fillForms(forms, 'de', { image: { credit: 'Foto: Ada Anker' } });
  assert.deepEqual(forms, {
    de: { embargo: null, 'image.credit': 'Foto: Ada Anker' },
    en: { embargo: null },
  });
});

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
