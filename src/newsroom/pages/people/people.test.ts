import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, options, settings, sheet, texts } from '../../../../e2e/fixtures/newsroom.ts';
import { smallNewsroom } from '../../../../e2e/small-newsroom.ts';
import { readManuscript } from '../../../manuscript/read-manuscript.ts';
import { personNode } from '../../../outputs/json-ld/json-ld-person.ts';
import { outputsOf } from '../../../rules/addresses/outputs.ts';
import { llmsIndex } from '../machines/llms.ts';
import { sitePages } from '../machines/sitemap-pages.ts';
import { personPage, personPaths } from '../person-page.ts';
import { topicPage } from '../topic-pages.ts';
import { peopleRss } from '../../../outputs/feeds/people-rss.ts';
import { feedsPage } from '../feeds-page.ts';
import { peopleFeed } from './people-feed.ts';
import { peoplePage, spokenLanguagePaths, topicPeoplePaths } from './people-page.ts';

const noon = '2026-07-15T12:00:00Z';
const person = (name: string, more: Record<string, string> = {}) =>
  sheet({ name, organisation: 'hafenverbund', role: '{ de: Fachfrau }', ...more });
const tree = {
  ...settings({ languages: '[de, en]' }),
  'topics/ostsee.yaml': 'name: { de: Ostsee }\n',
  'topics/geheim.yaml': 'name: { de: Geheim }\n',
  'people/bea-boje.yaml': person('Bea Boje', {
    speaksAbout: '[hafen, ostsee]',
    languages: '[de, en]',
    phone: '+49 30 23125 001',
  }),
  // Nobody names her, and she has no number of her own.
  'people/cleo-kai.yaml': person('Cleo Anker', { speaksAbout: '[hafen]' }),
  'people/dora-dock.yaml': person('Dora Dock', {
    speaksAbout: '[hafen]',
    activeUntil: '2026-06-30',
    email: 'dora@example.org',
    successor: 'bea-boje',
  }),
  'people/eva-ebbe.yaml': person('Eva Ebbe', { speaksAbout: '[geheim]' }),
  ...texts(
    '2026-02-01-see',
    { de: { topics: '[ostsee]' } },
    'Ein Satz.\n\n<Quote speaker="bea-boje" role="Lotsin">\nDas Wasser steht *gut*.\n\nUnd es bleibt so.\n</Quote>\n\n<Quote speaker="dora-dock">\nDas Dock ist voll.\n</Quote>',
  ),
  ...texts('2026-08-01-bald', { de: { topics: '[geheim]' } }),
};
const newsroom = await newsroomAt(noon, tree);
const namesOn = (at: typeof newsroom, topic?: string) =>
  peoplePage(at, { language: 'de', ...(topic !== undefined && { topic }) }).people.map(({ name }) => name);
const page = (at: typeof newsroom, id: string) => {
  const found = personPaths(at, options).find(({ params }) => params['person'] === id && !params['locale']);
  assert.ok(found, id);
  return personPage(
    at,
    { language: 'de', id },
    found.props.page as unknown as Parameters<typeof personPage>[2],
  );
};

test('everybody who speaks about a public topic is offered, by family name, and nobody who has left', async () => {
  assert.deepEqual(namesOn(newsroom), ['Cleo Anker', 'Bea Boje']);
  assert.deepEqual(namesOn(await newsroomAt('2026-06-30T12:00:00Z', tree)), [
    'Cleo Anker',
    'Bea Boje',
    'Dora Dock',
  ]);
  // Whoever speaks about a topic that only a held-back release has is not public before its lift.
  assert.ok(!newsroom.people.some(({ id }) => id === 'eva-ebbe'));
  assert.ok(namesOn(await newsroomAt('2026-08-01T12:00:00Z', tree)).includes('Eva Ebbe'));
});

test('each topic has a page of those who speak about it, which its list of releases leads to', () => {
  assert.deepEqual(
    topicPeoplePaths(newsroom).map(({ params }) => [params.locale, params.topic]),
    [
      [undefined, 'hafen'],
      [undefined, 'ostsee'],
      ['en', 'hafen'],
      ['en', 'ostsee'],
    ],
  );
  assert.deepEqual(namesOn(newsroom, 'ostsee'), ['Bea Boje']);
  const { beside } = topicPage(
    newsroom,
    { language: 'de', id: 'ostsee' },
    { data: [], currentPage: 1, lastPage: 1, total: 0 },
  );
  assert.equal(beside.people?.href, '/topics/ostsee/people/');
});

test('a person is shown with topics, languages and a way: the own one, otherwise the press office', () => {
  const [cleo, bea] = peoplePage(newsroom, { language: 'de' }).people;
  assert.deepEqual([cleo?.isReached, cleo?.vcard, cleo?.href], [false, undefined, '/people/cleo-kai/']);
  assert.deepEqual([bea?.isReached, bea?.vcard], [true, '/people/bea-boje/contact.vcf']);
  assert.deepEqual(
    [bea?.topics.map(({ label }) => label), bea?.languages],
    [
      ['Hafen', 'Ostsee'],
      ['Deutsch', 'Englisch'],
    ],
  );
});

test('the page of a person has what they said, with the release, its day and the role of that time', () => {
  const { quotations, topics, frame } = page(newsroom, 'bea-boje');
  assert.deepEqual(
    quotations.map(({ paragraphs, role, href, day }) => [paragraphs, role, href, day]),
    [[['Das Wasser steht gut.', 'Und es bleibt so.'], 'Lotsin', '/2026/02/see/', '1. Februar 2026']],
  );
  assert.equal(topics.length, 2);
  assert.equal(frame.trail?.at(-1)?.href, '/people/');
  const left = page(newsroom, 'dora-dock');
  assert.deepEqual([left.topics, left.languages, left.quotations.length], [[], [], 1]);
  assert.deepEqual(personNode(left.record, '').knowsAbout, undefined);
  assert.equal(left.frame.trail?.at(-1)?.href, '/contact/');
});

test('machines learn on the page of a person what they know about, and in which languages', () => {
  assert.deepEqual(personNode(page(newsroom, 'bea-boje').record, ''), {
    ...{ '@type': 'Person', name: 'Bea Boje', jobTitle: 'Fachfrau' },
    worksFor: { '@type': 'Organization', name: 'Hafenverbund' },
    url: 'https://example.org/people/bea-boje/',
    knowsAbout: ['Hafen', 'Ostsee'],
    knowsLanguage: ['de', 'en'],
  });
});

test('the menu, the sitemap, the list for machines and the registry know the people where there are any', async () => {
  const isThere = (at: typeof newsroom) => [
    peoplePage(at, { language: 'de' }).frame.menu.some(({ label }) => label === 'Personen'),
    llmsIndex(at).sections.some(({ links }) => links.some(({ title }) => title === 'Personen')),
    sitePages(at, 'de').some(({ url }) => url.endsWith('/people/')),
  ];
  assert.deepEqual(isThere(newsroom), [true, true, true]);
  assert.deepEqual(isThere(await newsroomAt(noon)), [false, false, false]);
  const { claims } = outputsOf(await readManuscript(await smallNewsroom(tree)), new Date(noon));
  const announced = claims.flatMap(({ path, when }) =>
    when === 'now' && /people\//.test(path) ? [path] : [],
  );
  const ids = (at: string) => [
    `${at}people/bea-boje/contact.vcf`,
    ...['bea-boje', 'cleo-kai', 'dora-dock'].map((id) => `${at}people/${id}/index.html`),
  ];
  const pagesIn = (at: string) => [
    `${at}people/index.html`,
    `${at}people/rss.xml`,
    `${at}people/languages/de/index.html`,
    `${at}people/languages/en/index.html`,
    `${at}topics/hafen/people/index.html`,
    `${at}topics/hafen/people/rss.xml`,
    `${at}topics/ostsee/people/index.html`,
    `${at}topics/ostsee/people/rss.xml`,
    ...ids(at),
  ];
  const others = announced.filter((path) => !path.includes('ada-anker'));
  assert.deepEqual(others.sort(), [...pagesIn(''), ...pagesIn('en/')].sort());
});

test('people are chosen by the language they speak, as the registry announces', async () => {
  const languages = spokenLanguagePaths(newsroom).map(({ params }) => [params.locale, params.spoken]);
  assert.deepEqual(languages, [
    [undefined, 'de'],
    [undefined, 'en'],
    ['en', 'en'],
    ['en', 'de'],
  ]);
  const english = peoplePage(newsroom, { language: 'de', spoken: 'en' });
  assert.deepEqual(
    [english.heading, english.people.map(({ name }) => name)],
    ['Auskunft auf Englisch', ['Bea Boje']],
  );
  assert.deepEqual(
    english.filters.map(({ links }) => links.filter(({ isCurrent }) => isCurrent).map(({ label }) => label)),
    [[], ['Englisch']],
  );
});

test('the feed of a topic has everybody who speaks about it, with what, in which languages and where', async () => {
  const feed = peopleFeed(newsroom, { language: 'de', topic: 'ostsee' });
  assert.deepEqual(
    feed.items.map(({ guid, url, name, about }) => [guid, url, name, about]),
    [
      [
        'tag:example.org,2019:people/bea-boje/de',
        'https://example.org/people/bea-boje/',
        'Bea Boje',
        'Fachfrau, Hafenverbund. Spricht über: Hafen, Ostsee. Sprachen: Deutsch, Englisch.',
      ],
    ],
  );
  assert.equal(feed.self, 'https://example.org/topics/ostsee/people/rss.xml');
  assert.ok(peopleRss(feed).includes('<category>Ostsee</category>'));
  // Who has left is in no feed.
  assert.deepEqual(
    peopleFeed(newsroom, { language: 'de' }).items.map(({ name }) => name),
    ['Cleo Anker', 'Bea Boje'],
  );
  const offered = feedsPage(newsroom, { language: 'de' }).groups.flatMap(({ feeds }) =>
    feeds.map(({ rss }) => rss),
  );
  assert.ok(offered.includes(feed.self));
});
