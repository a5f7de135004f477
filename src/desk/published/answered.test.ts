import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noon, release } from '../../../e2e/small-newsroom.ts';
import { deskViews } from '../../i18n/desk/de/views.ts';
import { origin, valuesOf } from '../text/read-file.ts';
import {
  asSaved,
  translationsOf,
  patchedRelease,
  type ReleaseValues,
  textsOf,
  withEntry,
  withWithdrawal,
} from './answered.ts';

const at = '2026-07-15T14:00:00+02:00';
const translation = { of: 'de', version: 1 };
const values = {
  collection: 'releases',
  data: { title: 'Titel', corrections: [{ note: 'Alt.' }] },
  i18n: { en: { data: { title: 'Title', translation } }, ko: { data: {} }, fr: undefined },
};
const texts = textsOf(values, 'de');

test('an entry comes last, and a translation that lacks a correction says so', () => {
  assert.deepEqual(translationsOf(texts, ['de']), ['en']);
  const words = { de: { was: '5. Mai', now: '' } };
  const note = 'Der Tag war falsch.';
  const patch = withEntry(texts, { kind: 'correction', notes: { de: note }, words }, at);
  assert.deepEqual(patch, {
    de: { corrections: [{ note: 'Alt.' }, { at, kind: 'correction', note, was: '5. Mai' }] },
    en: { translation: { ...translation, waived: [at] } },
  });
  const after = patchedRelease(values, 'de', patch);
  assert.deepEqual(after.data, { title: 'Titel', ...patch['de'] });
  assert.deepEqual(after.i18n.en, { data: { title: 'Title', ...patch['en'] } });
});

test('an update needs no leave, and a translation that changed too has its own entry', () => {
  const update = withEntry(texts, { kind: 'update', notes: { de: 'Neu ist das.' }, words: {} }, at);
  assert.deepEqual(Object.keys(update), ['de']);
  const both = {
    kind: 'correction',
    notes: { de: 'Falsch war das.', en: 'That was wrong.' },
    words: {},
  } as const;
  assert.deepEqual(withEntry(texts, both, at)['en'], {
    corrections: [{ at, kind: 'correction', note: 'That was wrong.' }],
  });
});

test('what the CMS keeps is what the file then has', () => {
  const before = valuesOf(release(), 'prose');
  const changed: ReleaseValues = {
    data: { ...before, title: 'Ein anderer Titel, lang genug' },
    i18n: { en: { data: { ...before } } },
  };
  const { states, list } = deskViews;
  const rows = { desk: 'de', states, delays: list.delays, timeZone: 'Europe/Berlin' };
  const { data, i18n } = asSaved(changed, 'de', rows, noon);
  assert.equal(data[origin], release({ title: 'Ein anderer Titel, lang genug' }));
  assert.equal(data['deskState'], deskViews.states.published);
  assert.equal(i18n['en']?.data?.[origin], release());
  // Written once more it is the same.
  assert.deepEqual(asSaved({ data, i18n }, 'de', rows, noon), { data, i18n });
});

test('a withdrawal gives back what made a text public', () => {
  const data = { title: 'x', draft: true, [origin]: release() };
  const patch = withWithdrawal(
    [['de', data]],
    { reasons: { de: 'Es gibt ihn nicht.' }, keepText: false },
    at,
  );
  const { data: after } = patchedRelease({ data, i18n: {} }, 'de', patch);
  assert.deepEqual(after, {
    title: 'x',
    [origin]: data[origin],
    publishedAt: '2026-01-15T10:00:00+01:00',
    withdrawn: { at, reason: 'Es gibt ihn nicht.', keepText: false },
  });
});
