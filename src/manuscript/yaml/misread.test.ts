import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomSchema } from '../../schema/newsroom.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { personSchema } from '../../schema/person.ts';
import { releaseSchema } from '../../schema/release.ts';
import { topicSchema } from '../../schema/topic.ts';
import { dataOf } from '../parsed-file.ts';
import { withQuotes } from './put-quotes.ts';

const lines = `title: Ein Titel, der lang genug ist
summary: Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.
publishedAt: 2026-01-15T10:00:00+01:00
topics: [hafen]
`;
const release = (more: string) => dataOf(`${lines}${more}\n`, releaseSchema);
/** `line:column field rule` */
const toldOf = ({ remarks }: Pick<ReturnType<typeof release>, 'remarks'>) =>
  remarks.map(({ line, column, field, rule }) => `${line}:${column} ${field} ${rule}`);

test('a comment behind a text is told at its sign, with the words that would be lost', () => {
  const { remarks } = release('kicker: Aktion #1 im Hafen');
  assert.deepEqual(
    remarks.map(({ line, column, field, rule, found, facts }) => ({
      line,
      column,
      field,
      rule,
      found,
      facts,
    })),
    [
      {
        ...{ line: 5, column: 16, field: 'kicker', rule: 'commentCutsText', found: '#1 im Hafen' },
        facts: { written: '"Aktion #1 im Hafen"' },
      },
    ],
  );
});

const cut: [what: string, yaml: string, place: string][] = [
  [
    'in a list of maps',
    'events:\n  - title: Treffen in Raum #5\n    start: 2026-10-10',
    '6:28 events[0].title',
  ],
  ['behind several lines', 'kicker: Aktion\n  im Hafen #1', '6:12 kicker'],
  ['before the text', 'kicker: #1 der Liste\n  im Hafen', '5:9 kicker'],
  ['instead of a text', 'kicker: #KranWandel', '5:9 kicker'],
  ['on a line of its own that is indented like the text', 'kicker: Aktion\n  #KranWandel', '6:3 kicker'],
  ['behind the sign of a text below', 'kicker: > # eins\n  Aktion', '5:11 kicker'],
  [
    'in braces',
    'image: {\n  src: ./a.jpg, credit: Foto #1,\n  alt: Ein Kran im Hafen }',
    '6:30 image.credit',
  ],
  [
    'in braces of one line',
    'embargo: { until: 2026-01-20T10:00:00+01:00, note: Frei #1 }',
    '5:57 embargo.note',
  ],
];
for (const [what, yaml, place] of cut)
  test(`a comment ${what} cuts a text`, () =>
    assert.deepEqual(toldOf(release(yaml)), [`${place} commentCutsText`]));

test('a comment behind anything but a text is a comment, and so is one on its own line or behind a quoted text', () => {
  const { remarks } = dataOf(
    `# Kopf
title: "Ein Titel, der lang genug ist" # geprüft
# darunter
summary: 'Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.' # ja
publishedAt: 2026-01-15T10:00:00+01:00 # Umzug
topics: [hafen] # zwei
kind: statement # noch
draft: true # noch
contacts: # wer antwortet
  - ada-anker # Ada
events: # alle
  - start: 2026-02-01 # vorläufig
    title: Ein Treffen
    # Ort folgt
links: [] # keine
guid: https://example.org/?p=123 # alt
translation:
  of: en # Englisch
  version: 1 # die erste
`,
    releaseSchema,
  );
  assert.deepEqual(remarks, []);
});

test('every YAML file has the same rule', () => {
  const files = [
    dataOf('name:\n  de: Hafen #1\n', topicSchema),
    dataOf('name: Ada #1\norganisation: hafen\nrole: { de: Presse }\n', personSchema),
    dataOf('name: { de: Hafen }\nkind: member\nlegalName: Hafen #1 e. V.\n', organisationSchema),
    dataOf('dateline:\n  de: Hafen #1\n', newsroomSchema),
  ];
  for (const { remarks } of files) assert.ok(remarks.some(({ rule }) => rule === 'commentCutsText'));
});

const quotes: [value: string, written: string][] = [
  ['Hafen: eröffnet', '"Hafen: eröffnet"'],
  ['Hafen:', '"Hafen:"'],
  ['Hafen\n  jetzt: neu', '"Hafen jetzt: neu"'],
  ['@hafen heute', '"@hafen heute"'],
  ['*innen im Hafen', '"*innen im Hafen"'],
  ['* im Hafen', '"* im Hafen"'],
  ['&Kran heben', '"&Kran heben"'],
  ['! Kran', '"! Kran"'],
  ['!Kran heben', '"!Kran heben"'],
  ['% der Menschen', '"% der Menschen"'],
  ['> 100 Gäste', '"> 100 Gäste"'],
  ['|Kran', '"|Kran"'],
  ['[Neu] Kran', '"[Neu] Kran"'],
  ['{Neu} Kran', '"{Neu} Kran"'],
  ['[Neu, alt]', '"[Neu, alt]"'],
  ['"Kran" läuft', `'"Kran" läuft'`],
  ["'s Hafenfest", `"'s Hafenfest"`],
  ['`Kran`', '"`Kran`"'],
  ['- Kran', '"- Kran"'],
  ['? Kran', '"? Kran"'],
  ['2026', '"2026"'],
  ['007', '"007"'],
  ['1e3', '"1e3"'],
  ['.5', '".5"'],
  ['0x1F', '"0x1F"'],
  ['+49', '"+49"'],
  ['true', '"true"'],
  ['"C:\\temp"', `'C:\\temp'`],
];
for (const [value, written] of quotes)
  test(`${JSON.stringify(value)} needs quotation marks, and gets them`, () => {
    const { remarks } = release(`kicker: ${value}`);
    assert.deepEqual(
      remarks.map(({ line, column, rule, facts }) => ({ line, column, rule, facts })),
      [{ line: 5, column: 9, rule: 'needsQuotes', facts: { written } }],
    );
    const fixed = withQuotes(`${lines}kicker: ${value}\n`, releaseSchema);
    // Lines below may be keys that are indented too far, and an escape may be meant.
    if (!/[\n\\]/.test(value)) assert.equal(fixed, `${lines}kicker: ${written}\n`);
  });

test('a list and braces tell the text that they cut', () => {
  assert.deepEqual(dataOf('name: { de: Hafen, Werft und Kai }\n', topicSchema).remarks[0]?.facts, {
    written: '"Hafen, Werft und Kai"',
  });
  assert.deepEqual(toldOf(dataOf('name: { de: Hafen: neu, en: Port }\n', topicSchema)), [
    '1:13 name.de needsQuotes',
  ]);
});

test('what is no text keeps its own message', () => {
  const told = (yaml: string) => release(yaml).remarks.map(({ field, rule }) => `${field} ${rule}`);
  assert.deepEqual(told('kicker: ~'), ['kicker emptyText']);
  assert.deepEqual(told('kicker: null'), ['kicker emptyText']);
  assert.deepEqual(told('kicker: 7'), ['kicker textTooShort']);
  assert.deepEqual(told('events: &a []'), [' aliasUsed']);
  assert.deepEqual(told('events: !!seq []'), [' yamlFeature']);
  assert.deepEqual(told('...\nkicker: neu'), [' yamlFeature']);
  assert.deepEqual(told('kicker:neu'), ['kicker colonNeedsSpace']);
  assert.deepEqual(told('title: noch einer, der lang genug ist'), [' repeated']);
  assert.deepEqual(told('related: [2019-10-01-iksan'), [' yamlSyntax']);
  assert.deepEqual(toldOf(dataOf('%YAML 1.1\n---\nname: { de: Hafen }\n', topicSchema)), [
    '1:1  yamlFeature',
  ]);
});

test('all texts that need quotation marks are told at once, and what is broken besides', () => {
  const { remarks } = release('kicker: Hafen: neu\ndateline: "Kai" 3\nrelated: [a');
  assert.deepEqual(toldOf({ remarks }).slice(0, 2), ['5:9 kicker needsQuotes', '6:11 dateline needsQuotes']);
  assert.ok(remarks.some(({ rule }) => rule === 'yamlSyntax'));
});

test('empty lines are paragraphs only behind |', () => {
  const about = 'Der erfundene Hafenverbund vertritt die Häfen.';
  const file = (short: string) =>
    dataOf(
      `name: { de: Hafen }\nkind: member\nboilerplates:\n  - validFrom: 2020-01-01\n    short: { en: ${about} ${about} }\n    long:\n      de: ${short}\n`,
      organisationSchema,
    );
  const two = `${about}\n\n        ${about}`;
  assert.deepEqual(toldOf(file(two)), ['7:11 boilerplates[0].long.de paragraphsJoined']);
  assert.deepEqual(toldOf(file(`>\n        ${two}`)), ['7:11 boilerplates[0].long.de paragraphsJoined']);
  assert.deepEqual(toldOf(file(`"${two}"`)), ['7:11 boilerplates[0].long.de paragraphsJoined']);
  assert.equal(file(`|\n        ${two}`).facts?.boilerplates[0]?.long?.['de'], `${about}\n\n${about}`);
  assert.deepEqual(toldOf(file(`>-\n        ${about}\n        ${about}`)), []);
});
