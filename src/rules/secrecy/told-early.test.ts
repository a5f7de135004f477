import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, type Files, newsroom, notYet, release, releasePath } from '../../../e2e/small-newsroom.ts';
import { asAnnotation, asText, report } from '../../faults/report.ts';
import { faultWordsIn } from '../../i18n/fault-words.ts';
import { wordsIn } from '../../i18n/words.ts';

const folder = '2026-08-01-geheim';
const held = `releases/${folder}/index.de.mdx`;
const future = '2026-08-01T10:00:00+02:00';
/** A run of 50 letters. */
const run = 'die Quarzmuschel kauft zum Jahreswechsel die Nordlicht Werften';
const secret: Record<string, string> = {
  ...notYet,
  title: 'Quarzmuschel kauft Nordlicht',
  publishedAt: future,
  organisations: '[quarzmuschel]',
};
const body = `Wie man hört, ${run} und zahlt dafür 347 Millionen Euro.`;
const quarzmuschel = 'name: { de: Quarzmuschel Holding }\nlegalName: Quarzmuschel Holding SE\nkind: other\n';

/** A newsroom with a held-back release and other files. */
const with_ = (files: Files, lines = secret, text = body): Files => ({
  [held]: release(lines, text),
  'organisations/quarzmuschel.yaml': quarzmuschel,
  ...files,
});
const page = (text: string, more = '') => ({
  'pages/imprint/index.de.mdx': `---\ntitle: Impressum\n${more}---\n\n${text}\n`,
});
const open = (lines: Record<string, string>, text?: string) => ({ [releasePath]: release(lines, text) });

/** The places of words that were told early. */
async function placesOf(files: Files): Promise<string[]> {
  const faults = await faultsOf(files);
  return faults
    .filter(({ rule }) => rule.startsWith('heldBackTold'))
    .map(({ file, line, column, field, level }) => {
      const path = file.replace(/^content\//, '');
      const lines = String(files[path]).split('\n');
      assert.match(
        lines[line - 1]?.slice(column - 1) ?? '',
        /^(?:Nun also|d[iі][eе]|석영|Quarz|347)/i,
        `${path}:${line}:${column}`,
      );
      return [path, line, field, level].join(':');
    });
}

const sentence = `Nun also: ${run}.`;
const at = '2026-01-16T10:00:00+01:00';
const places: [what: string, files: Files, place: string][] = [
  ['the title of a release', open({ title: 'Quarzmuschel kauft Nordlicht!' }), `${releasePath}:2:title`],
  ['its summary', open({ summary: `Nun, ${run}. Mehr weiß man noch nicht.` }), `${releasePath}:3:summary`],
  ['its body', open({}, `Ein Satz.\n\nNoch einer. ${sentence}`), `${releasePath}:11:`],
  ['its body between marks', open({}, sentence.replace('kauft', '**kauft**')), `${releasePath}:9:`],
  [
    'its body with a link',
    open({}, sentence.replace('kauft', '[kauft](https://a.de/b)')),
    `${releasePath}:9:`,
  ],
  ['its body over two lines', open({}, sentence.replace(' zum', '\nzum')), `${releasePath}:9:`],
  [
    'a caption in braces',
    open({}, `<Figure src="./a.jpg" alt="Ein Kran im Hafen" caption={"${sentence}"} credit="Ada" />`),
    `${releasePath}:9:<Figure caption>`,
  ],
  [
    'an alternative text',
    open({}, `<Figure src="./a.jpg" alt='${sentence}' credit="Ada" />`),
    `${releasePath}:9:<Figure alt>`,
  ],
  [
    'the title of a box',
    open({}, '<FactBox title="Quarzmuschel kauft Nordlicht">\nEin Satz.\n</FactBox>'),
    `${releasePath}:9:<FactBox title>`,
  ],
  [
    'a role',
    open({}, '<Quote speaker="ada-anker" role="Chefin der Quarzmuschel Holding">\nEin Satz.\n</Quote>'),
    `${releasePath}:9:<Quote role>`,
  ],
  [
    'a note of a correction',
    open({ corrections: `[{ at: ${at}, kind: update, note: "${sentence}" }]` }),
    `${releasePath}:7:corrections[0].note`,
  ],
  [
    'the title of an attachment',
    open({ attachments: '[{ file: ./a.pdf, title: Quarzmuschel kauft Nordlicht }]' }),
    `${releasePath}:7:attachments[0].title`,
  ],
  [
    'the label of a link',
    open({ links: '[{ label: Quarzmuschel kauft Nordlicht, href: https://example.org/ }]' }),
    `${releasePath}:7:links[0].label`,
  ],
  [
    'an event',
    open({ events: '[{ title: Quarzmuschel kauft Nordlicht, start: 2026-08-02 }]' }),
    `${releasePath}:7:events[0].title`,
  ],
  ['a figure with its unit', open({}, 'Es geht um 347 Millionen.'), `${releasePath}:9:`],
  [
    'the name of who is named there alone',
    open({}, 'Es geht um die Quarzmuschel Holding.'),
    `${releasePath}:9:`,
  ],
  ['a standing page', page(`Ein Satz. ${sentence}`), 'pages/imprint/index.de.mdx:5:'],
  [
    'the summary of a page',
    page('Text.', `summary: ${sentence.replace(':', ',')}\n`),
    'pages/imprint/index.de.mdx:3:summary',
  ],
  [
    'a topic',
    { 'topics/hafen.yaml': `name: { de: Hafen }\nintro:\n  de: >-\n    Ein Satz.\n    ${sentence}\n` },
    'topics/hafen.yaml:5:intro.de',
  ],
  [
    'a role of a person',
    {
      'people/ada-anker.yaml':
        'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Chefin der Quarzmuschel Holding }\nemail: ada@example.org\n',
    },
    'people/ada-anker.yaml:3:role.de',
  ],
  [
    'an organisation',
    {
      'organisations/hafenverbund.yaml': `name: { de: Hafenverbund }\nkind: publisher\ndescription: { de: "${sentence}" }\nboilerplates: [{ validFrom: 2020-01-01, short: { de: Der Hafenverbund vertritt die erfundenen Häfen der Küste. } }]\n`,
    },
    'organisations/hafenverbund.yaml:3:description.de',
  ],
  [
    'the settings',
    { 'newsroom.yaml': newsroom.replace('Nachrichten aus', 'Quarzmuschel kauft Nordlicht in') },
    'newsroom.yaml:2:description.de',
  ],
];
for (const [what, files, place] of places)
  test(`held-back words are found in ${what}`, async () =>
    assert.deepEqual(await placesOf(with_(files)), [`${place}:error`]));

const spellings: [what: string, text: string][] = [
  ['capitals', sentence.toUpperCase()],
  ['soft hyphens', sentence.replace('Jahreswechsel', 'Jahres&shy;wechsel').replace('kauft', 'ka\u00ADuft')],
  ['joiners and variation selectors', sentence.replaceAll('u', 'u\u200D\uFE0F')],
  ['look-alike letters', sentence.replaceAll('e', 'е').replaceAll('a', 'а')],
  ['no spaces', sentence.replaceAll(' ', '')],
  ['other spaces and signs', sentence.replaceAll(' ', ' – ')],
  ['wide letters', sentence.normalize('NFD').replaceAll('a', 'ａ')],
];
for (const [what, text] of spellings)
  test(`held-back words are found with ${what}`, async () =>
    assert.equal((await placesOf(with_(page(text)))).length, 1));

test('Korean counts by its syllables', async () => {
  const words = '석영조개 지주회사가 연말에 북극광 조선소의 지분을 모두 사들인다';
  const files = with_({ ...page(`알림. ${words}고 한다.`) }, secret, `오늘 ${words}고 밝혔다.`);
  assert.equal((await placesOf(files)).length, 1);
});

const harmless: [what: string, files: Files][] = [
  ['fewer words than tell something', page('Nun also: die Quarzmuschel kauft zum Jahreswechsel ein.')],
  ['a number with another unit', page('Es sind 347 Schiffe und 347.')],
  ['another number with this unit', page('Es sind 1347 Millionen und 34,7 Millionen.')],
  ['a part of a name', page('Die Quarzmuschel lebt im Watt. Quarzmuschel Holdings gibt es viele.')],
  ['a comment', page(`Text. {/* ${run} */}`)],
  [
    'an address',
    open({ links: '[{ label: Der Newsroom, href: https://example.org/quarzmuschel-kauft-nordlicht }]' }),
  ],
  [
    'a credit',
    open({}, '<Figure src="./a.jpg" alt="Ein Kran im Hafen" credit="Quarzmuschel kauft Nordlicht" />'),
  ],
  [
    'another held-back file',
    {
      'releases/2026-08-02-auch-geheim/index.de.mdx': release(
        { ...secret, publishedAt: '2026-08-02T10:00:00+02:00' },
        body,
      ),
    },
  ],
  [
    'another language of the release',
    { [held]: release(secret, body), [held.replace('.de.', '.en.')]: release(secret, body) },
  ],
  [
    'a public language of a draft',
    {
      [releasePath]: release({}, body),
      [releasePath.replace('.de.', '.en.')]: release({ draft: 'true' }, body),
      [held]: undefined,
    },
  ],
];
for (const [what, files] of harmless)
  test(`nothing is told early by ${what}`, async () => assert.deepEqual(await placesOf(with_(files)), []));

test('words of the interface are no secret', async () => {
  const told = async (label: string) => {
    const links = `[{ label: "${label}", href: https://example.org/ }]`;
    const faults = await faultsOf(with_(open({ links }), { ...secret, links }));
    return faults.filter(({ rule }) => rule === 'heldBackTold').length;
  };
  const own = wordsIn('de').life.ai.generated;
  assert.deepEqual([await told(own), await told(own.replace('Text', 'Turm'))], [0, 1]);
});

const allowed = { tells: `[${folder}]` };
const tellers: [what: string, files: Files][] = [
  ['a release', open(allowed, sentence)],
  ['a standing page', page(sentence, `tells: [${folder}]\n`)],
  [
    'a topic',
    { 'topics/hafen.yaml': `name: { de: Hafen }\nintro: { de: "${sentence}" }\ntells: [${folder}]\n` },
  ],
  [
    'an organisation',
    {
      'organisations/hafenverbund.yaml': `name: { de: Hafenverbund }\nkind: publisher\ndescription: { de: "${sentence}" }\nboilerplates: [{ validFrom: 2020-01-01, short: { de: Der Hafenverbund vertritt die erfundenen Häfen der Küste. } }]\ntells: [${folder}]\n`,
    },
  ],
  [
    'a person',
    {
      'people/ada-anker.yaml': `name: Ada Anker\norganisation: hafenverbund\nrole: { de: Chefin der Quarzmuschel Holding }\nemail: ada@example.org\ntells: [${folder}]\n`,
    },
  ],
];
for (const [what, files] of tellers)
  test(`${what} may tell what it says it tells`, async () =>
    assert.deepEqual(
      (await faultsOf(with_(files)))
        .map(({ rule }) => rule)
        .filter((rule) => /[tT]ell|[tT]old|tells/.test(rule)),
      [],
    ));

test('what comes with a later day is held back too, and may stand in its own file', async () => {
  const later = `{ validFrom: 2027-01-01, short: { de: "Vom neuen Jahr an gilt: ${run}." } }`;
  const organisation = (description: string) =>
    `name: { de: Hafenverbund }\nkind: publisher\ndescription: { de: "${description}" }\nboilerplates: [{ validFrom: 2020-01-01, short: { de: Der Hafenverbund vertritt die erfundenen Häfen der Küste. } }, ${later}]\n`;
  const files = { 'organisations/hafenverbund.yaml': organisation(sentence), [held]: undefined };
  assert.deepEqual(await placesOf(files), []);
  assert.deepEqual(await placesOf({ ...files, ...page(sentence) }), ['pages/imprint/index.de.mdx:5::error']);
  const other = 'releases/2026-02-01-zwei/index.de.mdx';
  const lines = { ...notYet, publishedAt: '2026-02-01T10:00:00+01:00' };
  for (const life of [
    `corrections: [{ at: ${future}, kind: update, note: "${sentence}" }]`,
    `withdrawn: { at: ${future}, reason: "${sentence}" }`,
  ]) {
    const [key = '', value = ''] = life.split(/: (.*)/s);
    const all = { [other]: release({ ...lines, [key]: value }), ...page(sentence) };
    assert.deepEqual(await placesOf(all), ['pages/imprint/index.de.mdx:5::error'], key);
  }
  const gone = release(
    {
      ...lines,
      withdrawn: `{ at: ${at.replace('01-16', '02-16')}, reason: Die Zahlen waren erfunden., keepText: false }`,
    },
    sentence,
  );
  assert.deepEqual(await placesOf({ [other]: gone, ...page(sentence) }), [
    'pages/imprint/index.de.mdx:5::error',
  ]);
});

test('no public log says which release is told early, or what of it', async () => {
  const files = with_({ ...page(sentence), ...open({ tells: '[2026-08-01-gehiem]' }) });
  const faults = await faultsOf(files);
  assert.deepEqual(
    faults.filter(({ confidential }) => confidential).map(({ rule }) => rule),
    ['heldBackTold', 'danglingReference'],
  );
  for (const language of ['de', 'en', 'ko'])
    for (const format of ['text', 'github'] as const) {
      const words = faultWordsIn(language);
      assert.doesNotMatch(report(faults, 1, words, format), /geh[ei]{2}m|quarz|nordlicht/i);
      assert.match(report(faults, 1, words, format), /imprint.*#[0-9a-f]{12}/);
      assert.ok(report(faults, 1, words, format).includes(words.pathNote));
      const own = report(faults, 1, words, format, true);
      assert.match(own, /imprint.*2026-08-01-geheim.*die Quarzmuschel kauft/);
      assert.match(own, /2026-08-01-geheim.*2026-08-01-gehiem/);
    }
});

for (const [what, files] of [
  ['no list', open({ tells: folder })],
  ['no folder', open({ tells: `[{ folder: ${folder} }]` })],
  ['a mistake in YAML', open({ tells: `[${folder}` })],
  ['a mistake in the YAML of a topic', { 'topics/hafen.yaml': `name: { de: Hafen }\ntells: [${folder}\n` }],
  ['no fences', { [releasePath]: `tells: [${folder}]\n` }],
  [
    'another list in another language',
    { ...open({ tells: `[${folder}]` }), [releasePath.replace('.de.', '.en.')]: release() },
  ],
] as [string, Files][])
  test(`no public log prints the folder of ${what}`, async () => {
    const faults = await faultsOf(with_(files));
    const words = faultWordsIn('en');
    assert.ok(faults.length > 0);
    for (const fault of faults)
      assert.doesNotMatch(asText(fault, words) + asAnnotation(fault, words), /geheim/);
  });
