import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copiedLanguage } from './copied-language.ts';

test('an added language is a translation of the newest version, without what belongs to the other text alone', () => {
  const values = {
    title: '',
    'topics.0': 'hafen',
    'corrections.0.at': '2026-07-15T14:00:00+02:00',
    'corrections.0.note': '',
    'corrections.1.at': '2026-07-16T14:00:00+02:00',
    'redirects.0': '/alt',
    guid: 'x',
    'links.0.label': '',
    'links.0.href': '',
    translation: null,
    draft: true,
  };
  assert.deepEqual(copiedLanguage(values, 'releases', 'de', { 'links.0.href': 'https://example.org/' }), {
    title: '',
    'links.0.label': '',
    'links.0.href': 'https://example.org/',
    'topics.0': 'hafen',
    draft: true,
    corrections: [],
    redirects: [],
    'translation.of': 'de',
    'translation.version': 3,
    'translation.machine': 'none',
  });
  assert.equal(copiedLanguage(values, 'pages', 'de'), values);
});
