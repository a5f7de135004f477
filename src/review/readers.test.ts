import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../e2e/test-folder.ts';
import { areReadersTrusted } from './readers.ts';

test('only a terminal and a job of a private repository are for those who may know', () => {
  const folder = testFolder();
  const event = (text: string) => {
    writeFileSync(join(folder, 'event.json'), text);
    return { CI: 'true', GITHUB_EVENT_PATH: join(folder, 'event.json') };
  };
  const trusted: [NodeJS.ProcessEnv, boolean][] = [
    [{}, true],
    [{ CI: 'true', CI_PROJECT_VISIBILITY: 'private' }, false],
    [event('{ "repository": { "private": true } }'), false],
  ];
  for (const [environment, isTerminal] of trusted) assert.ok(areReadersTrusted(environment, isTerminal));
  assert.equal(areReadersTrusted(event('{ "repository": { "private": false } }'), true), false);
  assert.equal(areReadersTrusted(event('{}'), false), false);
  assert.equal(areReadersTrusted(event('not JSON'), false), false);
  for (const visibility of ['public', 'internal'])
    assert.equal(areReadersTrusted({ CI: 'true', CI_PROJECT_VISIBILITY: visibility }, false), false);
  assert.equal(areReadersTrusted({ CI: 'true' }, true), false);
  assert.equal(areReadersTrusted({}, false), false);
});
