import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hafenverbund, noon, release, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { digestOf } from '../files/digest.ts';
import { judgementOf } from './judging/judgement.ts';
import { readRawContent } from './judging/raw-content.ts';
import { ownerOf } from './owner.ts';
import { publicFacts } from './public-facts.ts';

const person = (more: string, organisation = 'hafenverbund') =>
  `name: Ada Anker\norganisation: ${organisation}\nrole: { de: Presse }\n${more}\n`;
const facts = publicFacts(
  judgementOf(
    readRawContent(
      await smallNewsroom({
        'topics/geheim.yaml': 'name: { de: Geheim }\n',
        'topics/leer.yaml': 'name: { de: Leer }\n',
        'places/kai.yaml': 'name: { de: Kai }\n',
        'places/geheim.yaml': 'name: { de: Geheimkai }\n',
        'organisations/geheim.yaml': 'name: { de: Geheimwerk }\nkind: partner\n',
        'organisations/hafenverbund.yaml': hafenverbund,
        'people/geheim.yaml': person('speaksAbout: [geheim]\nlanguages: [ja]', 'geheim'),
        'people/ada.yaml': person(
          'speaksAbout: [hafen]\nlanguages: [de, zh-Hant]\nchanges: [{ validFrom: 2099-01-01, languages: [ko] }]',
        ),
        'people/bo.yaml': person('speaksAbout: [hafen, leer]\nlanguages: [da]\nactiveUntil: 2020-01-01'),
        // Everybody knows her, but nobody may call her.
        'people/cleo.yaml': person('languages: [fr]'),
        'releases/2026-02-01-kai/index.de.mdx': release({
          publishedAt: '2026-02-01T10:00:00Z',
          place: 'kai',
          topics: '[leer]',
          contacts: '[cleo]',
        }),
        'releases/2027-08-01-bald/index.de.mdx': release({
          publishedAt: '2027-08-01T10:00:00Z',
          topics: '[geheim]',
          place: 'geheim',
          organisations: '[geheim]',
          contacts: '[geheim]',
        }),
      }),
    ),
    noon,
  ),
);
const page = new TextEncoder().encode('<p>Seite</p>');
const owner = (name: string) =>
  ownerOf({ name, bytes: page, digest: digestOf(page) }, facts, { derived: new Map(), placed: new Map() });

const paths: [path: string, is: string | undefined][] = [
  ['places/kai/index.html', 'entity'],
  ['places/kai/rss.xml', 'entity'],
  ['en/places/kai/2/index.html', 'entity'],
  ['places/geheim/index.html', undefined],
  ['en/places/geheim/rss.xml', undefined],
  ['topics/hafen/people/rss.xml', 'entity'],
  ['topics/leer/index.html', 'entity'],
  // Nobody speaks about it but one who has left.
  ['topics/leer/people/index.html', undefined],
  ['en/topics/leer/people/rss.xml', undefined],
  ['topics/geheim/index.html', undefined],
  ['topics/geheim/people/index.html', undefined],
  ['topics/geheim/people/rss.xml', undefined],
  ['organisations/geheim/index.html', undefined],
  ['people/geheim/index.html', undefined],
  ['people/languages/de/index.html', 'settings'],
  ['en/people/languages/zh-Hant/index.html', 'settings'],
  // Spoken from 2099 on, by somebody who has left, by nobody public, by nobody who may be called, and by nobody.
  ['people/languages/ko/index.html', undefined],
  ['people/languages/da/index.html', undefined],
  ['people/languages/ja/index.html', undefined],
  ['people/languages/fr/index.html', undefined],
  ['en/people/languages/xx/index.html', undefined],
  ['people/languages/index.html', undefined],
  ['people/languages/de/rss.xml', undefined],
  ['people/languages/de/geheim.jpg', undefined],
];
for (const [path, is] of paths)
  test(`${path} is ${is === undefined ? 'not ' : ''}accounted for by something public`, () =>
    assert.equal(owner(path), is));

test('the search finds a picture that a public text shows, and no other page', () => {
  const inIndex = (address: string) =>
    ownerOf(
      { name: 'pagefind/de/pictures/fragment/de_1.pf_fragment', bytes: page, digest: digestOf(page) },
      facts,
      { derived: new Map(), placed: new Map() },
      [address],
    );
  assert.equal(inIndex('/2026/02/kai/'), 'release');
  assert.equal(inIndex('/pictures/0123456789ab/'), undefined);
  assert.equal(inIndex('/pictures/'), undefined);
});
