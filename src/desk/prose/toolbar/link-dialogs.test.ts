import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeAddress } from './link-dialogs.ts';

test('an address as people type it becomes one that leaves the site; all others stay', () => {
  for (const [typed, whole] of [
    ['www.example.org', 'https://www.example.org'],
    ['häfen.example/bericht?a=1#b', 'https://häfen.example/bericht?a=1#b'],
    ['presse@example.org', 'mailto:presse@example.org'],
    ...[
      'https://example.org/',
      'mailto:a@example.org',
      '/impressum/',
      '#zahlen',
      './bericht.pdf',
      'bericht.pdf',
      '../a.html',
      'tel:+49301',
      'javascript:a.b',
      'Impressum',
      '',
    ].map((same) => [same, same]),
  ] as const)
    assert.equal(wholeAddress(typed), whole);
});
