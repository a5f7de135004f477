import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BaseIntegrationHooks } from 'astro';
import { ownMode } from './own-mode.ts';

type Setup = Parameters<BaseIntegrationHooks['astro:config:setup']>[0];

for (const [command, mode] of [
  ['dev', 'development'],
  ['build', 'production'],
  ['preview', 'test'],
] as const)
  test(`in any shell the mode of “${command}” is “${mode}”`, async (context) => {
    const former = process.env['NODE_ENV'];
    context.after(() => {
      if (former === undefined) delete process.env['NODE_ENV'];
      else process.env['NODE_ENV'] = former;
    });
    process.env['NODE_ENV'] = 'test';
    await ownMode().hooks['astro:config:setup']?.({ command } as Setup);
    assert.equal(process.env['NODE_ENV'], mode);
  });
