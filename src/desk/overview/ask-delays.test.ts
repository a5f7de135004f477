import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askDelays } from './ask-delays.ts';

test('a text that never left this machine is not called changed after its second save', async (t) => {
  const told = { delays: {}, isShared: true };
  t.mock.method(globalThis, 'fetch', () => Promise.resolve(Response.json(told)));
  Object.assign(globalThis, { localStorage: { getItem: () => 'token' } });
  t.after(() => Reflect.deleteProperty(globalThis, 'localStorage'));
  const local = { address: '/desk', branch: 'main', folder: 'content' };
  const { read, saved } = await askDelays(local);
  assert.equal(saved(undefined, 'one\n'), 'here');
  assert.equal(saved('one\n', 'two\n'), 'here');
  assert.equal(saved('two\n', 'three\n'), 'here');
  // What was read as shared is changed, and stays so.
  await read('\uFEFFshared\r\n');
  assert.equal(saved('shared\n', 'other\n'), 'changed');
  assert.equal(saved('other\n', 'again\n'), 'changed');
});
