import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeLoudness } from './loudness.ts';

test('what a build says is no parameter of Astro', () => {
  assert.deepEqual(takeLoudness(['--verbose', '--force']), {
    parameters: ['--force'],
    environment: { NEWSROOM_VERBOSE: '1' },
  });
  assert.deepEqual(takeLoudness(['--quiet']), { parameters: [], environment: { NEWSROOM_QUIET: '1' } });
});
