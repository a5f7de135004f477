import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

/** The names that a module exports and declares itself; overloads of a function are one name. */
function exportedNames(file: string, text: string): Set<string> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const names = source.statements.flatMap((statement): string[] => {
    if (!ts.canHaveModifiers(statement)) return [];
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement);
    return isNamed && statement.name ? [statement.name.text] : [];
  });
  return new Set(names);
}

/** Every dictionary exports its topic under one name, once a language: all languages are one home. */
const home = (file: string) => file.replace(/^(i18n\/(?:site|tools|desk|faults)\/)[^/]+\//, '$1<language>/');

/** Names with two homes, each with the files that export it; `all` are the names that every file exports. */
function doubleNames(all: Iterable<readonly [file: string, names: ReadonlySet<string>]>): string[] {
  const homes = new Map<string, Set<string>>();
  for (const [file, names] of all)
    for (const name of names) homes.set(name, (homes.get(name) ?? new Set()).add(home(file)));
  return [...homes].filter(([, of]) => of.size > 1).map(([name, of]) => `${name}: ${[...of].join(', ')}`);
}

const exporting = (file: string, text: string) => [file, exportedNames(file, text)] as const;

// Astro gives the names that a page exports.
const tree = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('pages/'))
  .map((name) => exporting(name, readFileSync(join(import.meta.dirname, name), 'utf8')));

test('an exported name has one home', () => {
  assert.ok(tree.length > 100);
  assert.deepEqual(doubleNames(tree), []);
});

for (const [what, planted] of [
  ['function', 'export async function liftOf() {}'],
  ['constant', 'export const liftOf = 1;'],
  ['type', 'export type State = string;'],
  ['class', 'export class State {}'],
] as const) {
  test(`the rule finds a ${what} that has the name of another`, () => {
    const name = /liftOf|State/.exec(planted)?.[0] ?? '';
    assert.deepEqual(doubleNames([...tree, exporting('model/x.ts', planted)]), [
      `${name}: gate/state.ts, model/x.ts`,
    ]);
  });
}

test('the languages of a dictionary are one home, and no other folder is', () => {
  const files = ['site/de/life.ts', 'site/en/life.ts', 'tools/de/life.ts', 'shapes/life.ts'].map((file) =>
    exporting(`i18n/${file}`, 'export const x = 1;'),
  );
  assert.deepEqual(doubleNames(files.slice(0, 2)), []);
  for (const other of files.slice(2))
    assert.deepEqual(doubleNames([...files.slice(0, 2), other]), [
      `x: i18n/site/<language>/life.ts, ${home(other[0])}`,
    ]);
});
