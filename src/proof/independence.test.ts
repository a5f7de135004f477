import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { type Import, importsOf } from '../../e2e/fixtures/imports.ts';

/* The proof judges for itself: a fault of the gate must not be one of the proof. */

/** The decisions of others. Nothing that the proof runs may be one of these files. */
const decisions = [
  /^(?:gate|schema|rules|loaders|newsroom|outputs|views|model\/life)\//,
  /^model\/(?:contact|boilerplate)\.ts$/,
  /^manuscript\/(?:manuscript|read-manuscript|parsed-file|prose|frontmatter)\.ts$/,
  // The parser and its trees decide nothing.
  /^body\/(?!reading\/|tree\.ts$)/,
  // Git and the record of deploys are asked, but not what others have concluded from them.
  /^history\/(?!git\.ts$|deploys\.ts$)/,
];
/** The integration gets the verdict of the gate as data, and compares. */
const integration = 'proof/embargo-proof.ts';

const root = resolve(import.meta.dirname, '..');
const tree = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .flatMap((name) => importsOf(name, readFileSync(join(root, name), 'utf8')));

/** The decisions of others that the proof would run, directly or through other files. */
function borrowedIn(imports: readonly Import[]): string[] {
  const values = Map.groupBy(
    imports.filter(({ isType }) => !isType),
    ({ from }) => from,
  );
  const open = [...values.keys()].filter((file) => file.startsWith('proof/') && file !== integration);
  const seen = new Set(open);
  const found: string[] = [];
  for (let file = open.pop(); file !== undefined; file = open.pop())
    for (const { to } of values.get(file) ?? []) {
      if (decisions.some((decision) => decision.test(to))) found.push(`${file} imports ${to}`);
      else if (!seen.has(to)) {
        seen.add(to);
        open.push(to);
      }
    }
  return found;
}

test('the proof runs no decision of the gate, the schemas, the rules and the newsroom', () => {
  assert.deepEqual(borrowedIn(tree), []);
});

const planted: [what: string, from: string, to: string][] = [
  ['asks the gate', 'proof/x.ts', 'gate/state.ts'],
  ['reads with a schema', 'proof/judging/x.ts', 'schema/release.ts'],
  ['takes the facts of the manuscript', 'proof/judging/x.ts', 'manuscript/read-manuscript.ts'],
  ['asks a rule for the files of a text', 'proof/secrets/x.ts', 'rules/files-beside.ts'],
  ['asks who has left', 'proof/secrets/x.ts', 'model/contact.ts'],
  ['takes what the gate has let in', 'proof/judging/x.ts', 'loaders/entered.ts'],
];

for (const [what, from, to] of planted)
  test(`a proof that ${what} is found`, () => {
    assert.deepEqual(borrowedIn([...tree, { from, to, isType: false }]), [`${from} imports ${to}`]);
  });

test('a proof that asks the gate through another file is found', () => {
  const through = { from: 'proof/x.ts', to: 'history/git.ts', isType: false };
  const planted = { from: 'history/git.ts', to: 'gate/state.ts', isType: false };
  assert.deepEqual(borrowedIn([...tree, through, planted]), ['history/git.ts imports gate/state.ts']);
});
