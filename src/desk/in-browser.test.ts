import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { early } from './desk-integration.ts';

const root = join(import.meta.dirname, '..');

/** The packages and files that a file loads at run time, directly or through other files. */
function loaded(file: string, found = new Map<string, string>()): Map<string, string> {
  const source = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      verbatimModuleSyntax: true,
    },
  }).outputText;
  for (const [, name = ''] of source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)) {
    const next = name.startsWith('.') ? join(file, '..', name) : name;
    if (found.has(next)) continue;
    found.set(next, relative(root, file));
    if (name.startsWith('.')) loaded(next, found);
  }
  return found;
}

test('what the desk loads in the browser asks for nothing that only a machine has', () => {
  const all = loaded(join(root, 'desk/start.ts'));
  const names = [...all.keys()].map((name) => relative(root, name));
  for (const needed of ['desk/text/read-file.ts', 'desk/text/verdict.ts', 'body/policy/policy.ts'])
    assert.ok(names.includes(needed), needed);
  assert.deepEqual(
    [...all].filter(([name]) => name.startsWith('node:') || name === 'satteri' || name.endsWith('/clock.ts')),
    [],
  );
});

test('every package that the desk loads is packed before the first page of the desk', () => {
  const packages = [...loaded(join(root, 'desk/start.ts')).keys()].filter((name) =>
    /^@?[a-z][\w/-]*$/.test(name),
  );
  assert.deepEqual(packages.sort(), [...early].sort());
});
