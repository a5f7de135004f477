import { test } from 'node:test';
import fc from 'fast-check';
import { faultsOf, type Files, newsroom, release, releasePath } from '../../e2e/small-newsroom.ts';
import { areTold, topic } from '../../e2e/fixtures/told.ts';

const page = 'pages/impressum/index.de.mdx';

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
  '\u2028',
  '\r',
  '\f',
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
    'organisations/hafenverbund.yaml': [
      'name',
      'kind',
      'logos',
      'boilerplates',
      'sameAs',
      'alsoKnownAs',
      'url',
      ...names,
    ],
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
    { numRuns: 40 },
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
    { numRuns: 40 },
  );
});
