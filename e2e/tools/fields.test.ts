import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fieldFiles } from './fields.ts';

const read = (name: string) => {
  try {
    return readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
  } catch {
    return '';
  }
};

for (const [name, text] of Object.entries(fieldFiles())) {
  test(`${name} is what the schemas say; “npm run fields” writes it`, () => {
    assert.equal(read(name), text);
  });
}

test('the page of fields tells what is needed, shared and allowed', () => {
  const page = fieldFiles()['docs/fields.md'] ?? '';
  assert.match(page, /\| `title` \| required \| {2}\| 20–110 characters \| The headline/);
  assert.match(page, /\| `topics` \| required \| shared \| list, 1–5 entries \|/);
  assert.match(page, /\| `image\.alt` \| required \|/);
  assert.match(page, /\| `events\[\]\.registration\.note` \|/);
  assert.match(page, /### `<Quote>`/);
});
