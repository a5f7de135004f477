import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { documents, root } from '../e2e/fixtures/documents.ts';
import GithubSlugger from 'github-slugger';
import { toString } from 'hast-util-to-string';
import type { Nodes, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

/** The anchors that a host of repositories gives to the headings of a document. */
function anchorsOf(tree: Root): Set<string> {
  const slugger = new GithubSlugger();
  const found = new Set<string>();
  visit(tree, 'heading', (heading) => {
    found.add(slugger.slug(toString(toHast(heading as Nodes) as Parameters<typeof toString>[0])));
  });
  return found;
}

/** Where the links and pictures of a document lead, as far as they stay in the repository. */
function targetsIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') found.push(node.url);
  });
  return found.filter((url) => !/^(?:[a-z]+:|\/)/i.test(url));
}

for (const { name, tree } of documents) {
  test(`${name}: every link and every picture leads to something that is there`, () => {
    for (const target of targetsIn(tree)) {
      const [path = '', anchor] = target.split('#');
      const file = path ? join(root, dirname(name), decodeURI(path)) : join(root, name);
      assert.ok(existsSync(file), `${name} → ${target}`);
      const to = documents.find((one) => one.name === relative(root, file));
      if (anchor) assert.ok(to && anchorsOf(to.tree).has(anchor), `${name} → ${target}`);
    }
  });
}

/** The paths of this repository in the running text of a document; one with another placeholder is an example. */
function pathsIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'inlineCode', ({ value }) => {
    const path = value.replaceAll('<language>', 'en');
    if (/^(?:src|e2e|docs)\/[^\s<*…]*$/.test(path)) found.push(path);
  });
  return found;
}

/** The names of files that a document names without their folder. */
function namesIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'inlineCode', ({ value }) => {
    if (/^[\w-]+\.(?:ts|astro)$/.test(value)) found.push(value);
  });
  return found;
}

test('every file and folder of the source that a document names is there', () => {
  const named = documents.flatMap(({ name, tree }) => pathsIn(tree).map((path) => ({ name, path })));
  assert.ok(named.length > 100, String(named.length));
  for (const { name, path } of named) assert.ok(existsSync(join(root, path)), `${name} → ${path}`);
  const files = ['src', 'e2e'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => basename(path)),
  );
  // Recipes name the files that are to be made.
  for (const { name, tree } of documents.filter((one) => one.name !== 'docs/recipes.md'))
    for (const file of namesIn(tree)) assert.ok(files.includes(file), `${name} → ${file}`);
});

test('the architecture knows every folder of the source', () => {
  const architecture = documents.find(({ name }) => name === 'docs/architecture.md');
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { name } of folders)
    assert.match(architecture?.text ?? '', new RegExp(`(?:src/|^|[ ▶])${name}/`, 'm'), name);
});

test('every runtime package has its reason, and every reason its package', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const rows: string[] = [];
  const page = documents.find(({ name }) => name === 'docs/dependencies.md');
  if (page)
    visit(page.tree, 'tableRow', ({ children: [first] }, index) => {
      const [cell] = first?.children ?? [];
      if (index && cell?.type === 'inlineCode') rows.push(cell.value);
    });
  assert.deepEqual(rows.sort(), Object.keys(dependencies).sort());
});

test('every version is exact', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

test('every decision has the headings that the list of decisions names', () => {
  const wanted = ['Context', 'Choice', 'Figures', 'Consequences', 'What would change it'];
  for (const { name, tree } of documents.filter(({ name: file }) => /^docs\/decisions\/\d/.test(file))) {
    const found: string[] = [];
    visit(tree, 'heading', (heading) => {
      if (heading.depth === 2) found.push(toString(toHast(heading) as Parameters<typeof toString>[0]));
    });
    assert.deepEqual(found, wanted, name);
  }
});

test('every decision stands in the list of decisions', () => {
  const list = documents.find(({ name }) => name === 'docs/decisions/README.md');
  const records = documents.map(({ name }) => name).filter((name) => /^docs\/decisions\/\d/.test(name));
  assert.ok(records.length > 10);
  assert.deepEqual(
    targetsIn(list?.tree as Root)
      .map((target) => `docs/decisions/${target}`)
      .sort(),
    records.sort(),
  );
});

test('every command that a document names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  for (const { name, text } of documents)
    for (const [, command = ''] of text.matchAll(/npm run (?:-s )?([\w:]+)/g))
      assert.ok(command in scripts, `${name}: ${command}`);
});

test('a document that sends the output of a command into a file keeps the lines of npm out of it', () => {
  const sending = /npm\s+run\s+(?!-s\s)[^`\n<]*?\s>\s+\w/;
  assert.match('npm run headers -- nginx > newsroom.conf', sending);
  for (const { name } of documents)
    assert.doesNotMatch(readFileSync(join(root, name), 'utf8'), sending, name);
});
