import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, newsroom, release, releasePath } from '../../../e2e/small-newsroom.ts';
import {
  at,
  body,
  held,
  open,
  page,
  placesOf,
  run,
  secret,
  sentence,
  withSecret,
} from '../../../e2e/fixtures/told-early.ts';

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
    'a note of a release that was withdrawn with its text',
    open({
      corrections: `[{ at: ${at}, kind: update, note: "${sentence}" }]`,
      withdrawn: '{ at: 2026-02-01T10:00:00Z, reason: Die Zahlen waren erfunden., keepText: false }',
    }),
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
  ['another name of it', open({}, 'Es geht um die Quarzperle AG.'), `${releasePath}:9:`],
  [
    'another name that begins tomorrow',
    {
      'organisations/hafenverbund.yaml':
        'name: { de: Hafenverbund }\nkind: publisher\nchanges: [{ validFrom: 2026-08-01, alsoKnownAs: [{ de: Quarztang Union }] }]\nboilerplates: [{ validFrom: 2020-01-01, short: { de: Der Hafenverbund vertritt die erfundenen Häfen der Küste. } }]\n',
      ...open({}, 'Wir sind die Quarztang Union.'),
    },
    `${releasePath}:9:`,
  ],
  [
    'another name of an organisation',
    {
      'organisations/hafenverbund.yaml': `name: { de: Hafenverbund }\nkind: publisher\nalsoKnownAs: [{ de: Quarzmuschel Holding }]\nboilerplates: [{ validFrom: 2020-01-01, short: { de: Der Hafenverbund vertritt die erfundenen Häfen der Küste. } }]\n`,
    },
    'organisations/hafenverbund.yaml:3:alsoKnownAs[0].de',
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
    assert.deepEqual(await placesOf(withSecret(files)), [`${place}:error`]));

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
    assert.equal((await placesOf(withSecret(page(text)))).length, 1));

test('Korean counts by its syllables', async () => {
  const words = '석영조개 지주회사가 연말에 북극광 조선소의 지분을 모두 사들인다';
  const files = withSecret({ ...page(`알림. ${words}고 한다.`) }, secret, `오늘 ${words}고 밝혔다.`);
  assert.equal((await placesOf(files)).length, 1);
});

const harmless: [what: string, files: Files][] = [
  ['fewer words than tell something', page('Nun also: die Quarzmuschel kauft zum Jahreswechsel ein.')],
  ['a number with another unit', page('Es sind 347 Schiffe und 347.')],
  ['another number with this unit', page('Es sind 1347 Millionen und 34,7 Millionen.')],
  ['a part of a name', page('Die Quarzmuschel lebt im Watt. Quarzmuschel Holdings gibt es viele.')],
  [
    'the name of an organisation that no release names',
    {
      'organisations/niemand.yaml': 'name: { de: Niemand von uns Holding }\nkind: other\n',
      ...page('Niemand von uns Holding schweigt.'),
    },
  ],
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
  test(`nothing is told early by ${what}`, async () =>
    assert.deepEqual(await placesOf(withSecret(files)), []));
