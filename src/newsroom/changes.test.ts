import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, newsroomAt, options, settings, sheet, texts } from '../../e2e/fixtures/newsroom.ts';
import { organisationPage } from './pages/organisation-page.ts';
import { graphOf } from './pages/publisher-graph.ts';
import { personPage, personPaths } from './pages/person-page.ts';
import { topicLinks } from './pages/topic-pages.ts';
import { boilerplatesOf } from './release/letterhead.ts';
import { logoPaths } from './release/logos.ts';
import { recordOf } from './release/record.ts';
import { reuseOf } from './release/reuse.ts';

const svg = (name: string) => `<svg xmlns="http://www.w3.org/2000/svg"><title>${name}</title></svg>`;
const firstPage = { data: [], currentPage: 1, lastPage: 1, total: 0 };
const wahl = '2026-07-16-wahl';
const lift = '2026-07-16T15:00:00.000Z';
const justBefore = '2026-07-16T14:59:59.999Z';
const quote = '<Quote speaker="bo-boje">\n\nJa, das ist so.\n\n</Quote>\n\nMit <OrgLink id="werft" />.';
const short = 'Der Verband vertritt die erfundenen Häfen der erfundenen Küste';

/** A chair is elected: person, publisher and topic change with the lift of the release that says so. */
const election = {
  ...settings({ languages: '[de, en]' }),
  'topics/hafen.yaml': sheet({
    name: '{ de: Hafen }',
    changes: `[{ validFrom: { with: ${wahl} }, name: { de: Häfen } }]`,
  }),
  'organisations/hafenverbund.yaml': sheet({
    name: '{ de: Hafenverbund }',
    legalName: 'Hafenverbund e. V.',
    kind: 'publisher',
    logos: '[{ file: ./alt.svg, title: { de: Altes Logo } }]',
    boilerplates: `[{ validFrom: 2020-01-01, short: { de: ${short}. } }, { validFrom: { with: ${wahl} }, short: { de: ${short} und mehr. } }]`,
    changes: `[{ validFrom: { with: ${wahl} }, legalName: Seeverbund e. V., logos: [{ file: ./neu.svg, title: { de: Neues Logo } }] }]`,
  }),
  'organisations/alt.svg': svg('alt'),
  'organisations/neu.svg': svg('neu'),
  'organisations/werft.yaml': sheet({
    name: '{ de: Werft }',
    kind: 'member',
    changes: '[{ validFrom: 2026-07-01, name: { de: Neue Werft } }]',
  }),
  'organisations/geheim.yaml': sheet({ name: '{ de: Geheimwerft }', kind: 'member' }),
  'people/bo-boje.yaml': sheet({
    name: 'Bo Boje',
    organisation: 'werft',
    role: '{ de: Bau }',
    email: 'bo@example.org',
    changes: `[{ validFrom: 2026-05-01, role: { de: Leitung } }, { validFrom: { with: ${wahl} }, role: { de: Vorsitz }, organisation: geheim, successor: cem-cosel, remove: [email] }]`,
  }),
  'people/cem-cosel.yaml': sheet({ name: 'Cem Cosel', organisation: 'werft', role: '{ de: Bau }' }),
  ...texts('2026-04-01-frueher', { de: {} }, quote),
  ...texts('2026-06-01-spaeter', { de: {} }, quote),
  ...texts(wahl, { de: { embargo: `{ until: ${lift} }` } }, quote),
};

test('a quotation shows the role that its speaker had at the lift of the release', async () => {
  const newsroom = await newsroomAt('2026-08-01T12:00:00Z', election);
  const said = (folder: string) => recordOf(newsroom, entryOf(newsroom, folder)).text;
  assert.match(said('2026-04-01-frueher'), /Bo Boje, Bau/);
  assert.match(said('2026-04-01-frueher'), /Mit Werft\./);
  assert.match(said('2026-06-01-spaeter'), /Bo Boje, Leitung/);
  assert.match(said(wahl), /Bo Boje, Vorsitz/);
  assert.match(said(wahl), /Mit Neue Werft\./);
  const spoken = (folder: string) =>
    recordOf(newsroom, entryOf(newsroom, folder)).people.map(({ role, organisation }) => [
      role,
      organisation,
    ]);
  assert.deepEqual(spoken('2026-04-01-frueher'), [['Bau', 'Werft']]);
  assert.deepEqual(spoken(wahl), [['Vorsitz', 'Geheimwerft']]);
});

test('“About” texts and source lines are those of the lift, terms those of today', async () => {
  const newsroom = await newsroomAt('2026-08-01T12:00:00Z', election);
  const about = (folder: string) => boilerplatesOf(newsroom, entryOf(newsroom, folder))[0];
  assert.deepEqual(about('2026-06-01-spaeter'), { heading: 'Über Hafenverbund e. V.', text: `${short}.` });
  assert.deepEqual(about(wahl), { heading: 'Über Seeverbund e. V.', text: `${short} und mehr.` });
  const { citation, terms } = reuseOf(newsroom, entryOf(newsroom, '2026-06-01-spaeter'));
  assert.match(citation, /^Hafenverbund e\. V\./);
  assert.match(terms, /Seeverbund e\. V\./);
});

test('the pages of people, the logo of the publisher and the names of topics follow the instant', async () => {
  const at = async (now: string) => {
    const newsroom = await newsroomAt(now, election);
    const [person] = personPaths(newsroom, options).filter(({ props: { id } }) => id === 'bo-boje');
    assert.ok(person);
    const { page } = person.props as unknown as { page: Parameters<typeof personPage>[2] };
    const { intro, contacts } = personPage(newsroom, { language: 'de', id: 'bo-boje' }, page);
    return {
      intro,
      email: contacts?.people.map(({ contact }) => 'email' in contact && contact.email),
      logo: graphOf(newsroom, 'de').logo?.split('/').at(-1),
      logos: logoPaths(newsroom).map(({ params }) => params.file),
      publisher: newsroom.entities.organisation('hafenverbund', 'de').legalName,
      topics: topicLinks(newsroom, 'de').map(({ name }) => name),
    };
  };
  assert.deepEqual(await at(justBefore), {
    intro: 'Leitung, Neue Werft',
    email: ['bo@example.org'],
    logo: 'alt.svg',
    logos: ['alt.svg'],
    publisher: 'Hafenverbund e. V.',
    topics: ['Hafen'],
  });
  assert.deepEqual(await at(lift), {
    intro: 'Vorsitz, Geheimwerft',
    email: undefined,
    logo: 'neu.svg',
    logos: ['neu.svg'],
    publisher: 'Seeverbund e. V.',
    topics: ['Häfen'],
  });
});

test('the store of a build knows nothing of a change to come, nor whom and what it names', async () => {
  const newsroom = await newsroomAt(justBefore, election);
  const store = JSON.stringify([newsroom.organisations, newsroom.people, newsroom.entities.organisationIds]);
  assert.doesNotMatch(store, /Vorsitz|Seeverbund|und mehr|neu\.svg|geheim|cem-cosel/i);
  assert.throws(() => newsroom.entities.person('cem-cosel', 'de'));
  const after = await newsroomAt(lift, election);
  assert.equal(after.entities.person('cem-cosel', 'de').name, 'Cem Cosel');
});

test('development knows all of it, and shows a held-back release as it will be at its lift', async () => {
  const newsroom = await newsroomAt('2026-07-01T12:00:00Z', election, { everything: true });
  assert.match(recordOf(newsroom, entryOf(newsroom, wahl)).text, /Bo Boje, Vorsitz/);
  assert.equal(newsroom.entities.person('bo-boje', 'de').role, 'Leitung');
});

test('the other names of an organisation are those of the day, in the language of the reader where they have one', async () => {
  const werft = sheet({
    name: '{ de: Werft }',
    kind: 'member',
    alsoKnownAs: '[{ de: Schiffbau, en: Shipbuilder }, { de: Helling }, WFT]',
    changes: '[{ validFrom: 2026-08-01, alsoKnownAs: [{ de: Nebelwerft }] }]',
  });
  const tree = { ...election, 'organisations/werft.yaml': werft };
  const names = async (now: string) =>
    organisationPage(await newsroomAt(now, tree), { language: 'en', id: 'werft' }, firstPage).alsoKnownAs;
  assert.deepEqual(await names(justBefore), ['Shipbuilder', 'Helling', 'WFT']);
  assert.deepEqual(await names('2026-08-01T12:00:00Z'), ['Nebelwerft']);
});
