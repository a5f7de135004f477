import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutTracking } from './tracking.ts';

for (const [pasted, kept] of [
  ['https://example.org/a?utm_source=x&b=1', 'https://example.org/a?b=1'],
  ['https://example.org/a?fbclid=x#c', 'https://example.org/a#c'],
  ['https://www.google.com/url?q=https://example.org/a%3Futm_medium%3Dmail&sa=D', 'https://example.org/a'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F&data=x',
    'https://example.org/',
  ],
  ['https://example.org/größe?b=1', 'https://example.org/größe?b=1'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['/impressum/', '/impressum/'],
] as const)
  test(`a pasted address leads where it leads, without those who count: ${pasted}`, () => {
    assert.equal(withoutTracking(pasted), kept);
  });
