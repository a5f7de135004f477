import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { colours } from './layout.ts';

const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

for (const [name, colour] of Object.entries(colours)) {
  test(`${name} is that of the site in its light theme`, () => {
    assert.ok(tokens.includes(`--${name}: light-dark(${colour}, `));
  });
}
