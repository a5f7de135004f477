import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, type Files, notYet, release } from '../../../e2e/small-newsroom.ts';
import {
  at,
  folder,
  future,
  held,
  open,
  page,
  placesOf,
  run,
  secret,
  sentence,
  withSecret,
} from '../../../e2e/fixtures/told-early.ts';
import { wordsIn } from '../../i18n/words.ts';

test('words of the interface are no secret', async () => {
  const told = async (label: string) => {
    const links = `[{ label: "${label}", href: https://example.org/ }]`;
    const faults = await faultsOf(withSecret(open({ links }), { ...secret, links }));
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
      (await faultsOf(withSecret(files)))
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
  // The right words of a correction are gone with the text.
  const change = `corrections: [{ at: ${at.replace('01-16', '02-10')}, kind: update, note: Ergänzt ist ein Satz., now: "${run}" }]`;
  for (const text of [sentence, 'Ein Satz.']) {
    const gone = release(
      {
        ...lines,
        ...(text === sentence ? {} : { corrections: change.replace('corrections: ', '') }),
        withdrawn: `{ at: ${at.replace('01-16', '02-16')}, reason: Die Zahlen waren erfunden., keepText: false }`,
      },
      text,
    );
    assert.deepEqual(await placesOf({ [other]: gone, ...page(sentence) }), [
      'pages/imprint/index.de.mdx:5::error',
    ]);
  }
});
