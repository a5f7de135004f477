import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  faultsOf,
  type Files,
  newsroom,
  noon,
  release,
  releasePath,
  smallNewsroom,
} from '../../e2e/small-newsroom.ts';
import type { Fault } from '../faults/fault.ts';
import { report } from '../faults/report.ts';
import { judge } from '../rules/judge.ts';
import { readDesk } from './read-desk.ts';

const topic = 'topics/hafen.yaml';
const page = 'pages/impressum/index.de.mdx';

/** Every fault has a sentence and a place in a file. */
function areTold(faults: readonly Fault[], files: Files): void {
  for (const { file, line, column, found } of faults) {
    const source = files[file.replace(/^content\//, '')];
    const lines = typeof source === 'string' ? source.split('\n').length : Infinity;
    assert.ok(line >= 1 && line <= lines && column >= 1, `${file}:${line}:${column}`);
    assert.ok(!found?.includes('[object'));
  }
  assert.ok(['de', 'en', 'ko'].every((language) => !/undefined|\[object/.test(report(faults, 1, language))));
}

const body = (text: string): Files => ({ [releasePath]: release({}, text) });
const deep: [what: string, files: Files, rule: string | undefined][] = [
  ['brackets in YAML', { [topic]: `name: ${'['.repeat(2000)}` }, 'yamlSyntax'],
  ['quotations', body(`Ein Satz.\n\n${'>'.repeat(5000)} x`), 'nestedTooDeep'],
  ['lists', body(`${'- '.repeat(1000)}x`), 'nestedTooDeep'],
  ['emphasis', body('*'.repeat(5000) + 'x' + '*'.repeat(5000)), 'nestedTooDeep'],
  ['tags', body('<span lang="de">'.repeat(500) + 'x' + '</span>'.repeat(500)), 'nestedTooDeep'],
  ['open brackets', body('['.repeat(5000)), undefined],
  ['a text of five megabytes', body('Wort und Satz am 5. Mai. '.repeat(200_000)), 'tooLarge'],
  ['settings of five megabytes', { 'newsroom.yaml': `${newsroom}# ${'x'.repeat(5e6)}` }, 'tooLarge'],
  [
    'ten thousand keys',
    { [topic]: Array.from({ length: 30_000 }, (_, i) => `k${i}: 1`).join('\n') },
    'tooLarge',
  ],
  ['facts without end', { [releasePath]: release({ title: 'x'.repeat(200_000) }) }, 'tooLarge'],
];
for (const [what, files, rule] of deep) {
  test(`${what}: told, and soon`, { timeout: 20_000 }, async () => {
    const faults = await faultsOf(files);
    areTold(faults, files);
    if (rule) assert.deepEqual([...new Set(faults.map((fault) => fault.rule))], [rule]);
  });
}

const lines = (count: number) =>
  'Am Montag, 5. Mai 2025, kam [Ada](https://example.org/) mit.\n\n'.repeat(count);
test('a text of thousands of lines is read', { timeout: 20_000 }, async () => {
  assert.deepEqual(await faultsOf(body(lines(3000))), []);
});

const odd: [what: string, files: Files, rules: string[]][] = [
  [
    'a byte order mark and line ends of Windows',
    {
      [topic]: '\ufeffname: { de: Hafen }\r\n',
      [releasePath]: `\ufeff${release().replaceAll('\n', '\r\n')}`,
    },
    [],
  ],
  ['UTF-16', { [topic]: Buffer.from('\ufeffname: { de: Hafen }', 'utf16le') }, ['notUtf8']],
  ['aliases that multiply', { [topic]: `a: &a [x, x]\nb: &b [*a, *a]\nname: [*b, *b]\n` }, ['aliasUsed']],
  ['a key twice', { [topic]: 'name: { de: Hafen }\nname: { de: Hafen }\n' }, ['yamlSyntax']],
  ['a tab', { [topic]: 'name:\n\tde: Hafen\n' }, ['yamlSyntax']],
  ['an empty file', { [topic]: '' }, ['wrongType']],
];
for (const [what, files, rules] of odd) {
  test(what, async () => {
    const faults = await faultsOf(files);
    areTold(faults, files);
    assert.deepEqual([...new Set(faults.map(({ rule }) => rule))], rules);
  });
}

type Disturb = (content: string, place: (path: string) => string) => void;
const kinds: [what: string, disturb: Disturb, told: string[]][] = [
  ['the settings are a folder', (_, at) => mkdirSync(at('newsroom.yaml')), ['newsroom.yaml newsroomMissing']],
  [
    'the settings lead elsewhere',
    (_, at) => symlinkSync('/etc/hosts', at('newsroom.yaml')),
    ['newsroom.yaml newsroomMissing'],
  ],
  [
    'a collection is a file',
    (_, at) => writeFileSync(at('topics'), ''),
    ['topics otherKind', `${releasePath} danglingReference`],
  ],
  [
    'a collection leads elsewhere',
    (_, at) => symlinkSync('/etc', at('topics')),
    ['topics otherKind', `${releasePath} danglingReference`],
  ],
  ['a text is a folder', (_, at) => mkdirSync(at(releasePath)), [`${releasePath} otherKind`]],
  [
    'a topic is a folder',
    (_, at) => mkdirSync(at(topic)),
    [`${topic} otherKind`, `${releasePath} danglingReference`],
  ],
  [
    'a topic leads elsewhere',
    (_, at) => symlinkSync('/etc/hosts', at(topic)),
    [`${topic} otherKind`, `${releasePath} danglingReference`],
  ],
  [
    'a topic leads to itself',
    (_, at) => symlinkSync('hafen.yaml', at(topic)),
    [`${topic} otherKind`, `${releasePath} danglingReference`],
  ],
  [
    'a picture leads elsewhere',
    (content) => symlinkSync('/etc/hosts', join(content, releasePath, '../foto.jpg')),
    ['releases/2026-01-15-erste-meldung/foto.jpg otherKind'],
  ],
  [
    'a release leads to another',
    (content) => symlinkSync('2026-01-15-erste-meldung', join(content, 'releases/2026-01-16-zweite')),
    ['releases/2026-01-16-zweite otherKind'],
  ],
];
for (const [what, disturb, told] of kinds) {
  test(`${what}: told, and nothing outside is read`, async () => {
    const content = await smallNewsroom();
    disturb(content, (path) => {
      rmSync(join(content, path), { recursive: true });
      return join(content, path);
    });
    const faults = judge(await readDesk(content), noon);
    assert.deepEqual(
      faults.map(({ file, rule }) => `${file.replace('content/', '')} ${rule}`).sort(),
      told.sort(),
    );
  });
}

const names = [
  'toString',
  'constructor',
  '__proto__',
  'de',
  'en',
  'name',
  'validFrom',
  'short',
  'file',
  'title',
];
const scalar = fc.constantFrom(
  null,
  true,
  0,
  -1,
  1e300,
  '',
  './x.svg',
  '2026-07-15',
  'de',
  'hafenverbund',
  ...names,
);
const { any: value } = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.dictionary(fc.constantFrom(...names), tie('any'), { maxKeys: 3 }),
    fc.array(tie('any'), { maxLength: 3 }),
  ),
}));
const marks = [
  '---',
  '\n',
  '\n\n',
  ': ',
  '- ',
  '  ',
  '\t',
  '"',
  '„',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!!str ',
  '|',
  '>',
  '#',
];
const tags = [
  '<Quote speaker="ada-anker">',
  '</Quote>',
  '<Figure src="./x.jpg" />',
  '<OrgLink id="x" />',
  '<FactBox title="T">',
  '</FactBox>',
  '<Gallery>',
  '</Gallery>',
  '<br/>',
  '<',
  '{/* c */}',
  '\\{',
  '**',
  '| a | b |\n| - | - |\n| c |',
  '[^1]',
  '[^1]: n',
  '```',
  '`',
  '![](x)',
  '[a](javascript:x)',
  '&amp;',
  '\0',
  '\ud800',
  '한국',
  '5. Mai',
  'Montag, 5. Mai 2025',
  'import x',
  'export',
  '# ',
  '## ',
];
const text = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words, 'wort ', 'name'), { maxLength: 12 }).map((all) => all.join(''));

test('whatever a file of facts holds, the check tells it and never breaks off', async () => {
  const keys: Record<string, string[]> = {
    'newsroom.yaml': [
      'name',
      'url',
      'languages',
      'timeZone',
      'publisher',
      'contacts',
      'feeds',
      'dateline',
      'desk',
      'hub',
      ...names,
    ],
    'organisations/hafenverbund.yaml': ['name', 'kind', 'logos', 'boilerplates', 'sameAs', 'url', ...names],
    'people/ada-anker.yaml': ['name', 'nameIn', 'role', 'organisation', 'successor', 'activeUntil', ...names],
    [topic]: ['name', 'intro', 'mediaTopic', ...names],
  };
  const known: Record<string, string> = { 'newsroom.yaml': newsroom };
  const file = fc.constantFrom(...Object.keys(keys)).chain((name) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        fc.dictionary(fc.constantFrom(...(keys[name] ?? [])), value, { maxKeys: 4 }).map((facts) => {
          const kept = (known[name] ?? '')
            .split('\n')
            .filter((line) => !Object.hasOwn(facts, line.split(':')[0] ?? ''));
          return [
            ...kept,
            ...Object.entries(facts).map(([key, held]) => `${key}: ${JSON.stringify(held)}`),
          ].join('\n');
        }),
        text(marks),
      ),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async (all) => {
      const files: Files = Object.fromEntries(all);
      areTold(await faultsOf(files), files);
    }),
    { numRuns: 120 },
  );
});

test('whatever a text holds, the check tells it and never breaks off', async () => {
  await fc.assert(
    fc.asyncProperty(text([...tags, ...marks]), text([...tags, ...marks]), async (inRelease, inPage) => {
      const files: Files = {
        [releasePath]: release({}, inRelease),
        [page]: `---\ntitle: Impressum\n---\n\n${inPage}\n`,
      };
      areTold(await faultsOf(files), files);
    }),
    { numRuns: 120 },
  );
});
