import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { filesBelow } from './files/walk.ts';

const root = resolve(import.meta.dirname, '..');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** The packages that a file imports as it runs; types vanish before. */
function packagesIn(source: string): string[] {
  const bare = source.replace(/^import type [^;]*;/gm, '');
  const found = bare.matchAll(
    /(?:^import\s|^(?:import|export)\b[^;'"]*\bfrom\s|\bimport\()\s*['"]([^'".][^'"]*)['"]/gm,
  );
  return [...found]
    .map(([, name = '']) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((name) => !isBuiltin(name) && !/^(?:virtual|astro):|^\/|^@$/.test(name));
}

/** Asked for where it is there: it only names a browser of tests. */
const ofTests = ['commands/doctor/probes.ts: @playwright/test'];

test('what an owner runs needs no package of tests: npm ci --omit=dev is enough', () => {
  const files = filesBelow(join(root, 'src'))
    .filter((name) => /\.(?:ts|astro)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => [name, join(root, 'src', name)] as const);
  const all = [...files, ['astro.config.mjs', join(root, 'astro.config.mjs')] as const].flatMap(
    ([name, path]) => packagesIn(readFileSync(path, 'utf8')).map((one) => ({ name, one })),
  );
  assert.ok(all.length > 200, String(all.length));
  const strange = all.filter(({ one }) => !(one in dependencies)).map(({ name, one }) => `${name}: ${one}`);
  assert.deepEqual([...new Set(strange)].sort(), ofTests);
});

test('an import of a package is found in every form', () => {
  const source = `import a from 'sharp';
import type { B } from 'only-a-type';
import { c, type D } from '@scope/name/deep';
import 'side-effect';
const e = await import('lazy');
import { join } from 'node:path';
import './own.ts';
`;
  assert.deepEqual(packagesIn(source).sort(), ['@scope/name', 'lazy', 'sharp', 'side-effect']);
});
