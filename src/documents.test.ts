import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import GithubSlugger from 'github-slugger';
import { toString } from 'hast-util-to-string';
import type { Code, Nodes, Root, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import { smallSettings } from '../e2e/small-settings.ts';
import { backendOf } from './desk/backend.ts';
import { schemas } from './desk/collections.ts';
import { cmsGerman } from './i18n/tools/de/cms.ts';
import { deskWordsIn } from './i18n/desk-words.ts';
import { faultWordsIn } from './i18n/fault-words.ts';
import { readSheet } from './manuscript/sheet.ts';
import { newsroomSchema } from './schema/newsroom.ts';
import { findings } from './schema/problems.ts';

const root = resolve(import.meta.dirname, '..');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
]
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    return { name, text, tree };
  });

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

/** The paths of this repository in the running text of a document; one with a placeholder is an example. */
function pathsIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'inlineCode', ({ value }) => {
    if (/^(?:src|e2e|docs)\/[^\s<*…]*$/.test(value)) found.push(value);
  });
  return found;
}

test('every file and folder of the source that a document names is there', () => {
  const named = documents.flatMap(({ name, tree }) => pathsIn(tree).map((path) => ({ name, path })));
  assert.ok(named.length > 100, String(named.length));
  for (const { name, path } of named) assert.ok(existsSync(join(root, path)), `${name} → ${path}`);
});

test('the architecture knows every folder of the source', () => {
  const architecture = documents.find(({ name }) => name === 'docs/architecture.md');
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { name } of folders)
    assert.match(architecture?.text ?? '', new RegExp(`(?:src/|^|[ ▶])${name}/`, 'm'), name);
});

test('every dependency has its reason, and no reason is left of one that is gone', () => {
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

const release = {
  title: 'Ein neuer Steg für die kleinen Boote',
  summary: 'Der Hafen hat einen neuen Steg. Er ist 61 Meter lang und hat Platz für zwölf kleine Boote.',
  publishedAt: '2026-06-20T10:00:00+02:00',
  topics: ['hafen'],
};
/** What an example leaves out. */
const around: Readonly<Record<string, object>> = { newsroom: smallSettings, release };
const schemaOf: Readonly<Record<string, z.ZodType>> = {
  newsroom: schemas.newsroom,
  release: schemas.releases,
};

function examplesIn(tree: Root): { kind: string; value: string }[] {
  const found: { kind: string; value: string }[] = [];
  visit(tree, 'code', ({ lang, meta, value }: Code) => {
    if (lang === 'yaml') found.push({ kind: meta ?? '', value });
  });
  return found;
}

function problemsOf(kind: string, value: string): string[] {
  const schema = schemaOf[kind];
  if (!schema) return ['Say whose it is: ```yaml newsroom or ```yaml release.'];
  const { data, problems } = readSheet(`${value}\n`);
  if (problems.length) return problems.map(({ problem }) => problem.rule);
  return findings(schema, { ...around[kind], ...(data as object) }).map(
    ({ path, rule }) => `${path.join('.')}: ${rule}`,
  );
}

test('every example in YAML is one that the schema accepts', () => {
  const examples = documents.flatMap(({ name, tree }) => examplesIn(tree).map((one) => ({ name, ...one })));
  assert.ok(examples.length > 10);
  for (const { name, kind, value } of examples)
    assert.deepEqual(problemsOf(kind, value), [], `${name}:\n${value}`);
});

test('an example that has drifted is found', () => {
  assert.deepEqual(problemsOf('newsroom', 'desk: { host: github, repo: a/b }').length, 2);
  assert.deepEqual(problemsOf('release', 'embargo: { until: 2026-07-16 }').length, 1);
  assert.equal(problemsOf('', 'a: 1').length, 1);
});

test('there is an example for every host, and each makes a configuration of its host', () => {
  const hosts = documents.find(({ name }) => name === 'docs/hosts.md');
  assert.ok(hosts);
  const made = examplesIn(hosts.tree).map(({ value }) => {
    const { desk } = newsroomSchema.parse({ ...smallSettings, ...(readSheet(`${value}\n`).data as object) });
    assert.ok(desk);
    return { host: desk.host, ...backendOf(desk) };
  });
  assert.deepEqual(
    new Set(made.map(({ host }) => host)),
    new Set(newsroomSchema.shape.desk.unwrap().shape.host.options),
  );
  for (const { host, name } of made) assert.equal(name, host);
});

test('every command that a document names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  for (const { name, text } of documents)
    for (const [, command = ''] of text.matchAll(/npm run (?:-s )?([\w:]+)/g))
      assert.ok(command in scripts, `${name}: ${command}`);
});

const cms = (file: string) =>
  readFileSync(join(root, `node_modules/@sveltia/cms/locales/${file}.json`), 'utf8');
const guides = [
  { language: 'de', marks: /„([^“]+)“/g, cms: cms('de') + JSON.stringify(cmsGerman) },
  { language: 'en', marks: /“([^”]+)”/g, cms: cms('en-US') },
];
/** Quoted for another reason than that the desk says so. */
const own = ['Commit', 'commit', 'hier', 'here', 'Über uns', 'Korrekturen', 'Corrections'];

for (const { language, marks, cms: words } of guides) {
  const guide = documents.find(({ name }) => name === `docs/editors.${language}.md`);
  const desk = JSON.stringify([deskWordsIn(language), language === 'de' ? 'Redaktion' : 'Desk']);

  test(`what the guide quotes is what the desk says (${language})`, () => {
    const quoted = [...(guide?.text.replace(/\s+/g, ' ').matchAll(marks) ?? [])].map(([, one = '']) => one);
    assert.ok(quoted.length > 30);
    for (const one of quoted.filter((text) => !own.includes(text)))
      assert.ok(desk.includes(`"${one}"`) || words.includes(one), one);
  });

  test(`the messages in the guide are messages of the product (${language})`, () => {
    const { rules } = faultWordsIn(language);
    const all = Object.values(rules).map((say) =>
      (say as (facts: object) => string)(
        new Proxy({}, { get: () => (language === 'de' ? 'Deutsch' : 'German') }),
      ),
    );
    const rows: string[] = [];
    if (guide)
      visit(guide.tree, 'tableRow', (row, index) => {
        const cell = row.children[0]?.children.map((node) => (node as Text).value).join('') ?? '';
        if (index) rows.push(cell.replace(/ \([^)]*\)$/, ''));
      });
    assert.ok(rows.length > 5);
    for (const row of rows) assert.ok(all.some((text) => text.startsWith(row)) || words.includes(row), row);
  });

  test(`the pictures of the guide are its own and small (${language})`, async () => {
    const pictures: { url: string; alt: string }[] = [];
    if (guide) visit(guide.tree, 'image', ({ url, alt }) => void pictures.push({ url, alt: alt ?? '' }));
    assert.equal(pictures.length, 6);
    for (const { url, alt } of pictures) {
      assert.ok(url.endsWith(`.${language}.png`) && alt.length > 20, url);
      const bytes = readFileSync(join(root, 'docs', url));
      const { width = 0, format } = await sharp(bytes).metadata();
      assert.ok(format === 'png' && width <= 1280 && bytes.length < 100_000, `${url}: ${bytes.length}`);
    }
  });
}
