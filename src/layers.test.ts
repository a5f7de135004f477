import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { type Import, importsOf } from '../e2e/fixtures/imports.ts';

/**
 * The way of the data, from what people write to what is shipped. A file imports only from its own row and from the
 * rows above it.
 */
const layers = [
  ['clock.ts', 'own-mode.ts', 'files', 'faults'],
  ['i18n'],
  ['progress'],
  ['schema'],
  ['gate'],
  ['model'],
  ['body'],
  ['manuscript'],
  ['history'],
  ['rules'],
  ['import'],
  ['loaders'],
  ['content.config.ts'],
  ['newsroom'],
  ['desk', 'outputs', 'search', 'views', 'styles'],
  ['pages', 'middleware.ts'],
  ['proof', 'publishing'],
  ['review'],
  ['commands'],
];

type Files = ReadonlyMap<string, string>;

const rowOf = (file: string) => layers.findIndex((row) => row.includes(file.split('/')[0] ?? ''));

/** What answers the requests of the development. */
const answering = ['outputs', 'views', 'pages'];

/** The one file that reads Astro's store and the clock for the newsroom. */
const door = 'newsroom/store/read-store.ts';

/** The rooms of the newsroom, each with those that it may import; what every room has of the store is left out. */
const rooms: Record<string, string[]> = {
  store: ['store'],
  release: ['store', 'release'],
  feeds: ['store', 'release', 'feeds'],
  pages: ['store', 'release', 'feeds', 'pages'],
};

const roomOf = (file: string) => (file.startsWith('newsroom/') ? (file.split('/')[1] ?? '') : undefined);

/** What a file takes from the clock. */
const namesOf = (text: string): string[] =>
  /import \{([^}]*)\} from '[./]*\/clock\.ts'/
    .exec(text)?.[1]
    ?.split(',')
    .map((name) => name.trim()) ?? [];

/** Every breach of the direction, in words. */
function breachesIn(files: Files): string[] {
  const imports = [...files].flatMap(([file, text]) => importsOf(file, text));
  const found: string[] = [];
  for (const { from, to, isType } of imports) {
    const folder = from.split('/')[0] ?? '';
    if (to === 'astro:content' && !isType && from !== door)
      found.push(`${from} imports astro:content. Only ${door} reads the store.`);
    if (to.startsWith('../'))
      found.push(`${from} imports ${to}. Nothing but a test imports from outside of src.`);
    if (!files.has(to)) continue;
    if (rowOf(to) > rowOf(from))
      found.push(`${from} imports ${to}, which lies further down the way of the data.`);
    const [own, other] = [roomOf(from), roomOf(to)];
    if (own !== undefined && other !== undefined && !rooms[own]?.includes(other))
      found.push(`${from} imports ${to}. The room ${own}/ knows nothing of ${other}/.`);
    if (to === 'clock.ts' && own !== undefined && from !== door)
      found.push(`${from} asks the clock. The newsroom has its instant: take \`now\` of it.`);
    if (to.startsWith('newsroom/') && ['views', 'outputs', 'search'].includes(folder) && !isType) {
      found.push(`${from} imports ${to}. It is given its data: import types only.`);
    }
    if (to === 'clock.ts' && answering.includes(folder) && namesOf(files.get(from) ?? '').includes('now'))
      found.push(`${from} takes the instant of the build. An answer has one of its own: import \`instant\`.`);
    if (folder === 'outputs' && to.startsWith('views/'))
      found.push(`${from} imports ${to}. Outputs never render.`);
  }
  return [...found, ...cyclesIn(files, imports)];
}

function cyclesIn(files: Files, imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) {
    // A component that contains itself (a body in a body) is written with Astro.self and imports nothing.
    if (files.has(to)) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: string[]): void => {
    if (path.includes(file)) {
      found.push(`Cycle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
      return;
    }
    if (done.has(file)) return;
    for (const next of targets.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of files.keys()) walk(file, []);
  return found;
}

function sources(root: string): Files {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => relative(root, resolve(root, name)).replaceAll('\\', '/'))
    .filter((name) => /\.(?:ts|astro)$/.test(name) && !name.endsWith('.test.ts'));
  return new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

const tree = sources(import.meta.dirname);

test('data flows one way, without a cycle', () => {
  assert.deepEqual(breachesIn(tree), []);
});

test('every file has its place on the way', () => {
  assert.deepEqual(
    [...tree.keys()].filter((file) => rowOf(file) < 0),
    [],
  );
});

const planted: [what: string, file: string, text: string, message: RegExp][] = [
  [
    'a model that reads the manuscript',
    'model/x.ts',
    `import { readManuscript } from '../manuscript/read-manuscript.ts';`,
    /further down/,
  ],
  [
    'a view that queries',
    'views/X.astro',
    `---\nimport { newsroom } from '../newsroom/store/newsroom.ts';\n---\n`,
    /types only/,
  ],
  [
    'a view that reads the store',
    'views/X.astro',
    `---\nimport { getCollection } from 'astro:content';\n---\n`,
    /Only newsroom/,
  ],
  [
    'an output that reads the store',
    'outputs/x.ts',
    `import { getEntry } from 'astro:content';`,
    /Only newsroom/,
  ],
  [
    'a page that takes the instant of the build',
    'pages/x.ts',
    `import { isPreview, now } from '../clock.ts';`,
    /An answer has one of its own/,
  ],
  [
    'a part of the newsroom that asks the clock',
    'newsroom/feeds/x.ts',
    `import { instant } from '../../clock.ts';`,
    /The newsroom has its instant/,
  ],
  [
    'a release that knows of pages',
    'newsroom/release/x.ts',
    `import { frameOf } from '../pages/frame.ts';`,
    /release\/ knows nothing of pages/,
  ],
  [
    'a feed that knows of pages, be it a type alone',
    'newsroom/feeds/x.ts',
    `import type { Frame } from '../pages/frame.ts';`,
    /feeds\/ knows nothing of pages/,
  ],
  [
    'a file of src that needs the tests',
    'model/y.ts',
    `import { noon } from '../../e2e/small-newsroom.ts';`,
    /imports from outside of src/,
  ],
  ['an output that renders', 'outputs/x.ts', `import Page from '../views/site/Page.astro';`, /never render/],
  [
    'a cycle',
    'model/licence.ts',
    `import './x.ts';`,
    /Cycle: model\/licence.ts → model\/x.ts → model\/licence.ts/,
  ],
];

for (const [what, file, text, message] of planted) {
  test(`the rule finds ${what}`, () => {
    const files = new Map([...tree, ['model/x.ts', `import './licence.ts';`], [file, text]]);
    assert.match(breachesIn(files).join('\n'), message);
  });
}
